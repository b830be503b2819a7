import IATI
import Testing

@Suite("Files that cannot be read are refused, with the reason and the place")
struct RefusalTests {
    @Test("Versions that are read", arguments: ["2.01", "2.02", "2.03"])
    func versions(version: String) throws {
        let parser = ActivityParser()
        let read = try parser.feed(Array(Fixture.file(version: version, Fixture.activity()).utf8)) + parser.finish()
        #expect(read.count == 1)
        #expect(parser.header?.version == version)
        #expect(parser.header?.line == 2)
    }

    @Test("Versions that are not", arguments: ["1.05", "1.01", "2.04", "3.0", "", "2.3"])
    func otherVersions(version: String) {
        let error = Fixture.refusal(Fixture.file(version: version, Fixture.activity()))
        #expect(error?.code == .unsupportedVersion)
        #expect(error?.line == 2)
        #expect(error?.message.contains("2.01, 2.02 and 2.03") == true)
        if version.hasPrefix("1.") { #expect(error?.message.contains("withdrew") == true) }
    }

    @Test("No version at all")
    func noVersion() {
        #expect(Fixture.refusal("<iati-activities/>")?.code == .unsupportedVersion)
    }

    @Test(
        "What is no IATI activity file",
        arguments: [
            ("", IATIReadingError.Code.empty),
            (" \n\t", .empty),
            ("identifier;amount\nA;3", .notXML),
            (#"{"iati-activities": []}"#, .notXML),
            ("PK\u{3}\u{4}", .notXML),
            ("x", .notXML),
            ("<!DOCTYPE html><html><body><p>404<br></body></html>", .notIATIActivities),
            ("<html lang=en>", .malformed),
            (#"<iati-organisations version="2.03"/>"#, .notIATIActivities),
            (#"<iati-activity/>"#, .notIATIActivities),
            (#"<iati-activities version="2.03" xmlns="http://example.org"/>"#, .notIATIActivities),
            (#"<iati-activities version=2.03/>"#, .malformed),
            (#"<iati-activities version="2.03"><a></b></iati-activities>"#, .malformed),
            (#"<iati-activities version="2.03"><a x="1" x="2"/></iati-activities>"#, .malformed),
            (#"<iati-activities version="2.03"></iati-activities><more/>"#, .malformed),
            (#"<iati-activities version="2.03">&nbsp;</iati-activities>"#, .entityDeclaration),
            (" <?xml version='1.0'?><iati-activities version='2.03'/>", .malformed),
        ])
    func otherFiles(text: String, code: IATIReadingError.Code) {
        #expect(Fixture.refusal(text)?.code == code)
        #expect(Fixture.doorRefusal(Array(text.utf8))?.code == code)
    }

    @Test("A mismatched tag is named with its line")
    func malformedLine() {
        let error = Fixture.refusal(Fixture.file("<iati-activity>\n<title>\n</iati-activity>"))
        #expect(error?.code == .malformed)
        #expect(error?.line == 5)
        #expect(error?.message.contains("title") == true)
        #expect(error?.description.hasPrefix("Line 5, column ") == true)
    }

    @Test("A file without activities is read")
    func noActivities() throws {
        #expect(try Fixture.read(#"<iati-activities version="2.03"/>"#).isEmpty)
    }

    @Test("A file that is cut off anywhere is truncated, and nothing else")
    func truncated() {
        let bytes = Array(Fixture.file(Fixture.activity("A", Fixture.transaction() + "<!-- c --><![CDATA[x]]>")).utf8)
        let afterRoot = 95
        for length in afterRoot..<bytes.count - 1 {
            #expect(Fixture.refusal(Array(bytes[..<length]))?.code == .truncated, "after \(length) bytes")
        }
    }

    @Test("Activities before a defect are delivered")
    func activitiesBeforeDefect() throws {
        let parser = ActivityParser()
        let text = Fixture.file(Fixture.activity("A") + Fixture.activity("B") + "<broken")
        #expect(throws: IATIReadingError.self) { try parser.feed(Array(text.utf8)) + parser.finish() }
        #expect(parser.takeActivities().map(\.activity.identifier) == ["A", "B"])
    }

    @Test("A failed parser stays failed, and a finished one finished")
    func after() throws {
        let failed = ActivityParser()
        _ = try? failed.feed(Array("no xml".utf8))
        let first = #expect(throws: IATIReadingError.self) { try failed.finish() }
        let second = #expect(throws: IATIReadingError.self) { try failed.feed([UInt8(ascii: "<")]) }
        #expect(first == second)
        let finished = ActivityParser()
        _ = try finished.feed(Array(Fixture.file("").utf8))
        _ = try finished.finish()
        let error = #expect(throws: IATIReadingError.self) { try finished.feed([]) }
        #expect(error?.code == .alreadyFinished)
    }

    @Test("A file that does not exist")
    func noFile() {
        let error = #expect(throws: IATIReadingError.self) { try IATIReader(contentsOf: "/no/such/file.xml") }
        #expect(error?.code == .unreadable)
        let folder = #expect(throws: IATIReadingError.self) { try IATIReader(contentsOf: "/") }
        #expect(folder?.code == .unreadable)
    }
}
