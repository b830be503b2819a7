import Tabular
import Testing

@Suite("Workbooks that are refused")
struct WorkbookRefusalTests {
    static func refusal(_ bytes: [UInt8], limits: TabularLimits = TabularLimits()) throws -> TabularError? {
        try Scratch.with(bytes) { path in
            do {
                let reader = try WorkbookReader(contentsOf: path, limits: limits)
                for sheet in reader.sheets {
                    let rows = try reader.reader(of: sheet)
                    while try rows.next() != nil {}
                }
                return nil
            } catch {
                return error as? TabularError
            }
        }
    }

    @Test("what is something else is named, with what to do")
    func otherKinds() throws {
        let older = try Self.refusal([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
        #expect(older?.code == .legacyWorkbook)
        #expect(older?.message.contains(".xlsx") == true)
        #expect(try Self.refusal(ZipFile.make([.init("xl/workbook.bin", "x")]))?.code == .legacyWorkbook)
        #expect(try Self.refusal(ZipFile.make([.init("word/document.xml", "<x/>")]))?.code == .notWorkbook)
        #expect(try Self.refusal(ZipFile.make([.init("readme.txt", "hello")]))?.code == .notWorkbook)
        #expect(try Self.refusal(Array("a,b\n1,2\n".utf8))?.code == .notWorkbook)
        #expect(try Self.refusal([])?.code == .empty)
        #expect(throws: TabularError.self) { try WorkbookReader(contentsOf: "/nowhere/at/all.xlsx") }
    }

    @Test("a part with a password")
    func encrypted() throws {
        var entries = TestWorkbook().entries
        for place in entries.indices { entries[place].flags = 1 }
        #expect(try Self.refusal(ZipFile.make(entries))?.code == .encrypted)
    }

    @Test("a document type, before anything in it is looked at")
    func entities() throws {
        let xml = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">
            <!ENTITY f SYSTEM "file:///etc/passwd">]>
            <worksheet xmlns="\(TestWorkbook.transitional)"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;&f;</t>
            </is></c></row></sheetData></worksheet>
            """
        var entries = TestWorkbook().entries.filter { !$0.name.hasSuffix("sheet1.xml") }
        entries.append(.init("xl/worksheets/sheet1.xml", xml))
        #expect(try Self.refusal(ZipFile.make(entries))?.code == .entityDeclaration)
    }

    @Test(
        "a sheet that contradicts itself",
        arguments: [
            #"<row r="2"/><row r="1"/>"#, #"<row r="1"><c r="B1"/><c r="A1"/></row>"#, #"<row r="0"/>"#,
            #"<row r="1"><c r="A2"><v>1</v></c></row>"#, #"<row r="1"><c r="A1" t="s"><v>7</v></c></row>"#,
            #"<row r="1"><c r="A1"><v>about 5</v></c></row>"#, #"<row r="1"><c r="A1"><v>1</v>"#,
            #"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, #"<row r="1"><c r="A1"><v>1e999</v></c></row>"#,
            #"<row r="1"><row r="2"/></row>"#,
        ])
    func contradictions(_ rows: String) throws {
        #expect(TestWorkbook(rows).refusal()?.code == .damaged)
    }

    @Test("each bound is kept and named")
    func bounds() throws {
        var workbook = TestWorkbook(
            #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>text</t></is></c></row><row r="9"/>"#,
            behind: #"<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A3:C4"/></mergeCells>"#)
        workbook.sharedStrings = "<si><t>shared text</t></si>"
        #expect(workbook.refusal() == nil)
        for (bound, change) in [
            (.rows, { $0.rows = 8 }), (.columns, { $0.columns = 2 }), (.fieldBytes, { $0.fieldBytes = 3 }),
            (.totalBytes, { $0.totalBytes = 900 }), (.archiveEntries, { $0.archiveEntries = 4 }),
            (.sharedStringBytes, { $0.sharedStringBytes = 10 }), (.depth, { $0.depth = 3 }),
            (.attributesPerElement, { $0.attributesPerElement = 1 }), (.declarations, { $0.declarations = 1 }),
        ] as [(TabularLimits.Bound, (inout TabularLimits) -> Void)] {
            var limits = TabularLimits()
            change(&limits)
            let error = workbook.refusal(limits: limits)
            #expect(error?.code == .limitExceeded, "\(bound)")
            #expect(error?.bound == bound)
        }
    }

    @Test("a part that becomes much larger than it is")
    func bomb() throws {
        let bomb = ZipFile.bomb("<styleSheet xmlns='\(TestWorkbook.transitional)'>a", 40 << 20)
        var entries = TestWorkbook().entries.filter { !$0.name.hasSuffix("styles.xml") }
        entries.append(.init("xl/styles.xml", bytes: bomb.packed, unpackedCount: bomb.unpackedCount))
        var limits = TabularLimits()
        limits.expansionRatio = 100
        #expect(try Self.refusal(ZipFile.make(entries), limits: limits)?.bound == .expansionRatio)
        // It has other faults, but is not too large for a bound that allows it.
        limits.expansionRatio = 1000
        #expect(try Self.refusal(ZipFile.make(entries), limits: limits)?.code == .damaged)
    }

    @Test("a start tag without end or with attributes without number ends in time")
    func endlessTag() throws {
        let many = (0..<200_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(TestWorkbook("<row \(many)/>").refusal()?.bound == .attributesPerElement)
            let long = TestWorkbook("<row r=\"\(String(repeating: "1", count: 3 << 20))\"/>")
            #expect(long.refusal() != nil)
        }
        #expect(time < .seconds(20))
    }
}
