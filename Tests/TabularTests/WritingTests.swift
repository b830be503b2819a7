import Foundation
import Tabular
import Testing

@Suite("Writing tables")
struct WritingTests {
    /// Texts that somebody could have typed, some of them to do harm.
    private static func text(_ random: inout SeededGenerator) -> String {
        let pieces = [
            "=1+1", "+", "-5", "@SUM(A1)", "\t", "\r", "\n", "\r\n", "'", "\"", ",", ";", "é", "e\u{301}", "🌍", "ضيف",
            "_x000D_",
            "_x005F_", " ", "http://example.org/", "a", "12", "<&>", "\u{1}", "\u{fffe}", "sep=;", "#org", "",
        ]
        return (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    private static func value(_ random: inout SeededGenerator) throws -> Cell.Value {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return .number(String(Int.random(in: -1_000_000...1_000_000, using: &random)))
        case 1:
            let cents = Int.random(in: -99_999_999_999_999...99_999_999_999_999, using: &random)
            return .number("\(Decimal(cents) / 100)")
        case 2:
            let year = Int.random(in: 1900...2999, using: &random)
            let day = CellDate(
                year: year, month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random))
            return .date(try #require(day))
        case 3: return .boolean(Bool.random(using: &random))
        default:
            let text = text(&random)
            return text.isEmpty ? .empty : .text(text)
        }
    }

    private static func sheet(_ seed: Int) throws -> SheetTemplate {
        var random = SeededGenerator(seed: UInt64(seed))
        let tagged = Bool.random(using: &random)
        let columns = (0..<Int.random(in: 2...6, using: &random)).map { number in
            ColumnTemplate("Column \(number)", tag: tagged ? HXLTag("#tag\(number)+x") : nil, isLocked: number == 0)
        }
        let rows = try (0..<Int.random(in: 1...12, using: &random)).map { _ in
            try columns.map { _ in try value(&random) }
        }
        return SheetTemplate(name: "Sheet \(seed)", columns: columns, rows: rows)
    }

    /// What a table has of a value: a number may be written in another way, and is the same number.
    private static func comparable(_ row: TableRow, _ column: TableColumn) throws -> String {
        if case .number = row.value(column) { return "number \(try row.decimal(column) ?? .nan)" }
        return "\(row.value(column))"
    }

    private static func comparable(_ value: Cell.Value) -> String {
        if case .number(let text) = value, let number = Decimal(string: text) { return "number \(number)" }
        return "\(value)"
    }

    @Test("a workbook reads back as it was given", arguments: 0..<60)
    func workbookRoundTrip(_ seed: Int) throws {
        let template = try Self.sheet(seed)
        try Scratch.with { path in
            try TemplateWriter.write(WorkbookTemplate(sheets: [template]), to: path)
            let workbook = try WorkbookReader(contentsOf: path)
            let table = try Table(workbook.reader(of: workbook.sheets[0]), options: TableOptions(decimalSeparator: nil))
            #expect(table.columns.map(\.title) == template.columns.map(\.title))
            #expect(table.columns.map(\.tag) == template.columns.map(\.tag))
            let firstRow = template.columns.contains { $0.tag != nil } ? 3 : 2
            var found: [Int: TableRow] = [:]
            while let row = try table.next() { found[row.number] = row }
            for (position, values) in template.rows.enumerated() {
                guard values.contains(where: { !$0.isBlank }) else { continue }
                let row = try #require(found[firstRow + position])
                let found = try table.columns.map { try Self.comparable(row, $0) }
                #expect(found == values.map { Self.comparable($0) })
                #expect(row.cells.allSatisfy { !$0.isFormula })
            }
        }
    }

    @Test("a text file reads back as it was given", arguments: 0..<60)
    func textRoundTrip(_ seed: Int) throws {
        let template = try Self.sheet(seed)
        for delimiter in CSVDialect.Delimiter.allCases {
            try Scratch.with { path in
                try TemplateWriter.writeCSV(template, to: path, writer: CSVWriter(delimiter: delimiter))
                let reader = try CSVReader(contentsOf: path)
                var rows: [[String]] = []
                while let row = try reader.next() { rows.append(row.fields) }
                #expect(reader.dialect?.delimiter == delimiter)
                #expect(reader.notices.isEmpty)
                #expect(rows.suffix(template.rows.count) == template.rows.map { $0.map(\.text) }[...])
            }
        }
    }

    @Test(
        "a text that begins as a formula does cannot run, and numbers stay numbers",
        arguments: [
            ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("＝1+1", "'＝1+1"), ("-5", "-5"), ("+3,5", "+3,5"), ("-", "'-"),
            ("'=1", "''=1"), ("'quoted'", "'quoted'"), ("plain", "plain"), ("", ""),
        ])
    func guarding(_ text: String, _ expected: String) {
        #expect(FormulaGuard.guarded(text) == expected)
        #expect(FormulaGuard.unguarded(expected) == text)
        let line = String(decoding: CSVWriter().row([.text(text), .number("-5")]), as: UTF8.self)
        #expect([expected, "\"\(expected)\""].contains { line == "\($0),-5\r\n" })
    }

    @Test("a decimal comma is written where it is asked for")
    func decimalComma() {
        let writer = CSVWriter(delimiter: .semicolon, decimalSeparator: .comma)
        #expect(String(decoding: writer.row([.number("-1.5"), .text("1.5")]), as: UTF8.self) == "\"-1,5\";1.5\r\n")
    }

    @Test("lists, instructions, hidden values and protection are in the workbook")
    func template() throws {
        let many = (1...40).map { "Indicator number \($0), of 40" }
        let columns = [
            ColumnTemplate("Activity", tag: HXLTag("#activity"), isRequired: true, isLocked: true),
            ColumnTemplate("Indicator", kind: .choice(many), width: 40, isRequired: true, note: "Choose one."),
            ColumnTemplate("Sex", kind: .choice(["f", "m", "unknown"])),
            ColumnTemplate("People", kind: .integer(minimum: 0)), ColumnTemplate("Day", kind: .date),
        ]
        let instructions = WorkbookTemplate.Instructions(
            sheetName: "تعليمات", heading: "كيفية التعبئة", paragraphs: ["املأ الأعمدة"], isRightToLeft: true)
        let template = WorkbookTemplate(
            instructions: instructions,
            sheets: [
                SheetTemplate(
                    name: "Results", columns: columns, rows: [[.text("XM-1"), .empty, .text("f"), .number("3")]])
            ])
        try Scratch.with { path in
            try TemplateWriter.write(template, to: path)
            let sheets = try Scratch.sheets(path)
            #expect(sheets.map(\.sheet.name) == ["تعليمات", "Results", "Lists"])
            #expect(sheets.map(\.sheet.visibility) == [.visible, .visible, .hidden])
            #expect(
                sheets[0].rows.map { $0.cells.map(\.value) } == [[.text("كيفية التعبئة")], [.text("املأ الأعمدة")]])
            #expect(sheets[2].rows.map { $0.cells.first?.value } == many.map { .text($0) })
        }
    }

    @Test("a template that cannot be a workbook is refused")
    func invalid() throws {
        let column = ColumnTemplate("A")
        let bad = [
            WorkbookTemplate(sheets: []), WorkbookTemplate(sheets: [SheetTemplate(name: "a/b", columns: [column])]),
            WorkbookTemplate(sheets: [
                SheetTemplate(name: "a", columns: [column]), SheetTemplate(name: "A", columns: [column]),
            ]),
            WorkbookTemplate(sheets: [SheetTemplate(name: "a", columns: [column], rows: [[.empty, .empty]])]),
            WorkbookTemplate(sheets: [
                SheetTemplate(name: "a", columns: [ColumnTemplate("A", note: String(repeating: "x", count: 300))])
            ]),
        ]
        try Scratch.with { path in
            for template in bad {
                #expect { try TemplateWriter.write(template, to: path) } throws: {
                    ($0 as? TabularError)?.code == .invalidTemplate
                }
            }
        }
        let good = WorkbookTemplate(sheets: [SheetTemplate(name: "a", columns: [column])])
        #expect { try TemplateWriter.write(good, to: "/nowhere/at/all.xlsx") } throws: {
            ($0 as? TabularError)?.code == .unwritable
        }
    }
}
