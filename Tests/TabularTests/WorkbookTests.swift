import Tabular
import Testing

@Suite("Workbooks")
struct WorkbookTests {
    @Test("each kind of cell has its value", arguments: [TestWorkbook.transitional, TestWorkbook.strict])
    func values(_ namespace: String) throws {
        var workbook = TestWorkbook(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c>
            <c r="D1"><v>0.10000000000000001</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c>
            <c r="G1" s="1"><v>45658</v></c><c r="H1" s="2"><v>45658.75</v></c><c r="I1" s="3"><v>1.5</v></c>
            <c r="J1"/><c r="K1" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="L1" t="d"><v>2025-01-01T09:30:00</v></c></row>
            <row r="3"><c><v>1E-7</v></c><c><v>-3</v></c></row>
            """)
        workbook.namespace = namespace
        workbook.sharedStrings = """
            <si><t xml:space="preserve"> plain_x000D_ </t></si>
            <si><r><rPr><b/></rPr><t>ri</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>reading aid</t></rPh></si>
            """
        workbook.formats = ["yyyy\\-mm\\-dd", "d/m/yyyy h:mm", "[h]:mm"]
        let day = try #require(CellDate(year: 2025, month: 1, day: 1))
        let evening = try #require(CellDate(year: 2025, month: 1, day: 1, milliseconds: 64_800_000))
        let morning = try #require(CellDate(year: 2025, month: 1, day: 1, milliseconds: 34_200_000))
        #expect(
            try workbook.read() == [
                "A1": .text(" plain\r "), "B1": .text("rich"), "C1": .text("in"), "D1": .number("0.10000000000000001"),
                "E1": .boolean(true), "F1": .error("#REF!"), "G1": .date(day), "H1": .date(evening),
                "I1": .number("1.5"), "J1": .empty, "K1": .text("ax"), "L1": .date(morning), "A3": .number("1E-7"),
                "B3": .number("-3"),
            ])
    }

    @Test(
        "dates count from 1900 with its day that never was, or from 1904",
        arguments: [
            ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("61", false, "1900-03-01"),
            ("45657", false, "2024-12-31"), ("2958465", false, "9999-12-31"), ("0", true, "1904-01-01"),
            ("43830", true, "2024-01-01"), ("45658.999999999", false, "2025-01-02"),
            ("45658.5004", false, "2025-01-01T12:00:34.560"),
            // What no day has stays a number.
            ("60", false, "60"), ("0.5", false, "0.5"), ("-1", false, "-1"), ("2958466", false, "2958466"),
        ])
    func dates(_ serial: String, _ is1904: Bool, _ expected: String) throws {
        var workbook = TestWorkbook(#"<row r="1"><c r="A1" s="1"><v>\#(serial)</v></c></row>"#)
        workbook.formats = ["dd mmm yyyy"]
        workbook.is1904 = is1904
        #expect(try workbook.read()["A1"]?.text == expected)
    }

    @Test(
        "formats tell dates from numbers",
        arguments: [
            ("yyyy-mm-dd", true), ("[$-409]d mmm;@", true), ("h:mm AM/PM", true), ("General", false), ("0.00", false),
            ("#,##0 \"days\"", false), ("0\\d", false), ("[Red]0.0", false), ("[mm]:ss", false), ("0;\"m\"", false),
            ("_(* #,##0_);_(* d", false), ("@", false), ("\"\u{20ac}\"#,##0.00", false),
        ])
    func formats(_ code: String, _ isDate: Bool) throws {
        var workbook = TestWorkbook(#"<row r="1"><c r="A1" s="1"><v>45658</v></c></row>"#)
        workbook.formats = [code.replacing("\"", with: "&quot;")]
        let expected: Cell.Value = try isDate ? .date(#require(CellDate(iso: "2025-01-01"))) : .number("45658")
        #expect(try workbook.read()["A1"] == expected)
    }

    @Test("hidden sheets and rows, merged cells, formulas and macros are told")
    func told() throws {
        var workbook = TestWorkbook(
            #"<row r="1" hidden="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f></c></row>"#,
            behind: #"<mergeCells><mergeCell ref="A1:C2"/></mergeCells>"#)
        workbook.sheetAttributes = #"state="hidden""#
        try Scratch.with(workbook.bytes) { path in
            let reader = try WorkbookReader(contentsOf: path)
            #expect(!reader.hasMacros)
            let sheet = try reader.sheet(named: "data")
            #expect(sheet.visibility == .hidden)
            let rows = try reader.reader(of: sheet)
            let row = try #require(try rows.next())
            #expect(row.isHidden)
            #expect(row.cells.map(\.isFormula) == [true, true])
            #expect(row.cells.map(\.value) == [.number("2"), .empty])
            #expect(try rows.next() == nil)
            #expect(rows.mergedRanges.map(\.rows) == [1...2])
            #expect(rows.mergedRanges.map(\.columns) == [1...3])
            #expect { try reader.sheet(named: "Other") } throws: { ($0 as? TabularError)?.code == .noSuchSheet }
        }
    }

    @Test("elements of other languages are passed over, whatever is in them")
    func foreign() throws {
        let workbook = TestWorkbook(
            """
            <row r="1"><c r="A1"><x:v xmlns:x="urn:other">9</x:v><v>1</v></c>
            <x:c xmlns:x="urn:other" r="B1"><v>2</v></x:c></row>
            """)
        #expect(try workbook.read() == ["A1": .number("1")])
    }

    @Test("a relation that leads out of the workbook is not followed")
    func outside() throws {
        for target in ["../../../../etc/passwd", "file:///etc/passwd"] {
            let workbook = TestWorkbook(#"<row r="1"><c r="A1"><v>1</v></c></row>"#)
            var entries = workbook.entries
            let place = try #require(entries.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" })
            let text = String(decoding: entries[place].bytes, as: UTF8.self)
            entries[place] = .init(entries[place].name, text.replacing("worksheets/sheet1.xml", with: target))
            try Scratch.with(ZipFile.make(entries)) { path in
                let reader = try WorkbookReader(contentsOf: path)
                for sheet in reader.sheets {
                    #expect { try reader.reader(of: sheet) } throws: { ($0 as? TabularError)?.code == .damaged }
                }
            }
        }
    }
}
