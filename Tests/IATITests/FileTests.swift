import Foundation
import IATI
import Testing

@Suite("Files on disk")
struct FileTests {
    private static func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file.path)
    }

    @Test("One activity at a time, in the order of the file, plain and gzip", arguments: [true, false])
    func order(isCompressed: Bool) throws {
        let text = Fixture.file(
            rootAttributes: " generated-datetime='2024-01-02T03:04:05Z'",
            (1...500).map { Fixture.activity("A-\($0)") }.joined(separator: "\n"))
        let bytes = Array(text.utf8)
        try Self.withFile(isCompressed ? Gzip.file(bytes) : bytes) { path in
            let reader = try IATIReader(contentsOf: path)
            #expect(reader.version == "2.03")
            #expect(reader.header.generated?.date == CalendarDate(year: 2024, month: 1, day: 2))
            var identifiers: [String?] = []
            while let read = try reader.next() { identifiers.append(read.activity.identifier) }
            #expect(identifiers == (1...500).map { "A-\($0)" })
            #expect(try reader.next() == nil)
            #expect(reader.progress.isCompressed == isCompressed)
            #expect(reader.progress.expandedBytes == bytes.count)
        }
    }

    @Test("Activities come before the defect that follows them")
    func defect() throws {
        let text = Fixture.file(Fixture.activity("A") + Fixture.activity("B") + "</wrong>")
        try Self.withFile(Array(text.utf8)) { path in
            let reader = try IATIReader(contentsOf: path)
            #expect(try reader.next()?.activity.identifier == "A")
            #expect(try reader.next()?.activity.identifier == "B")
            for _ in 1...2 {
                let error = #expect(throws: IATIReadingError.self) { try reader.next() }
                #expect(error?.code == .malformed)
            }
        }
    }

    @Test("What cannot be read is refused when it is opened")
    func refusals() throws {
        let files: [(String, IATIReadingError.Code)] = [
            ("", .empty), ("a;b", .notXML), ("<iati-activities version='1.05'/>", .unsupportedVersion),
            ("<?xml version='1.0'?>", .truncated),
        ]
        for (text, code) in files {
            try Self.withFile(Array(text.utf8)) { path in
                let error = #expect(throws: IATIReadingError.self) { try IATIReader(contentsOf: path) }
                #expect(error?.code == code)
            }
        }
    }
}
