import Foundation
import Tabular
import Testing

@Suite("Tables")
struct TableTests {
    private static func header(_ text: String, expected: [String] = []) throws -> Table {
        try Scratch.table(text, TableOptions(decimalSeparator: .point, expectedTitles: expected))
    }

    @Test("the header is found below instructions, and rows keep their place")
    func belowInstructions() throws {
        let table = try Self.header(
            "How to fill in this form,,\nPlease read it,,\n,,\nPartner,Données – Réfugiés,Note\nA,1,\n,,\nB,2,x\n")
        #expect(table.titleRow == 4)
        #expect(table.columns.map(\.title) == ["Partner", "Données – Réfugiés", "Note"])
        let people = try #require(table.column(titled: "DONNEES   refugies"))
        #expect(people.letters == "B")
        var places: [String] = []
        while let row = try table.next() { places.append(row.place(people).description) }
        #expect(places == ["Row 5, column B", "Row 7, column B"])
    }

    @Test(
        "HXL tags name columns, above or below the titles",
        arguments: [
            "Org,People\n#org,#affected+f+refugees\nA,5\n",
            "Note on top\nOrg,People\n\n#ORG , #affected +refugees +f\nA,5\n",
            "#org,#affected+f+refugees\nOrg,People\nA,5\n",
        ])
    func tags(_ text: String) throws {
        let table = try Self.header(text, expected: ["org", "people"])
        let tag = try #require(HXLTag("#affected+refugees+f"))
        let people = try #require(table.column(tagged: tag))
        #expect(people.title == "People")
        let first = try table.next()
        let row = try #require(first)
        #expect(try row.integer(people) == 5)
        #expect(try table.next() == nil)
    }

    @Test("tags alone are enough, and what is below them is not taken for titles")
    func tagsAlone() throws {
        let table = try Self.header("#org,#sector\nUnicef,Education\n")
        #expect(table.titleRow == nil)
        #expect(try table.next()?.number == 2)
    }

    @Test("expected titles are found among rows that look alike")
    func expected() throws {
        let table = try Self.header(
            "Programme,Period\nProspects,2025\nActivity,People reached\nA,5\n",
            expected: ["activity", "people reached"])
        #expect(table.titleRow == 3)
    }

    @Test("what is unusual about a header is told")
    func notices() throws {
        let table = try Self.header("Name,,name\n#org,,#org\nA,B,C,D\n")
        #expect(table.notices.map(\.code) == [.untitledColumn, .repeatedTitle, .repeatedTag])
        #expect(table.column(titled: "name")?.number == 1)
        let first = try table.next()
        let row = try #require(first)
        #expect(row.cellsBeyondColumns.map(\.column) == [4])
    }

    @Test("a file without titles is refused")
    func none() {
        #expect { try Self.header("1,2\n3,4\n") } throws: { ($0 as? TabularError)?.code == .noHeader }
    }

    private static func row(
        _ value: String, _ separator: TableOptions.DecimalSeparator?
    ) throws -> (TableRow, TableColumn) {
        let table = try Scratch.table("v,w\n\"\(value)\",x\n", TableOptions(decimalSeparator: separator))
        let first = try table.next()
        return (try #require(first), table.columns[0])
    }

    @Test(
        "numbers by rule",
        arguments: [
            ("1234", nil, "1234"), ("-0.50", nil, "-0.5"), ("1234.567", nil, "1234.567"), ("0.123", nil, "0.123"),
            ("1.5", .point, "1.5"), ("1.234", .point, "1.234"), ("1,5", .comma, "1.5"), ("1,234", .comma, "1.234"),
            ("+7", .comma, "7"), ("-0", .point, "0"), ("-0,00", .comma, "0"), (".5", .point, "0.5"),
            ("5.", .point, "5"),
            ("999999999999999999.5", .point, "999999999999999999.5"), ("−3", nil, "-3"), (" 12 ", nil, "12"),
            ("12345678901234567890.12", .point, "12345678901234567890.12"),
        ] as [(String, TableOptions.DecimalSeparator?, String)])
    func numbers(_ text: String, _ separator: TableOptions.DecimalSeparator?, _ expected: String) throws {
        let (row, column) = try Self.row(text, separator)
        #expect(try row.decimal(column) == Decimal(string: expected))
    }

    @Test(
        "numbers that are none, or may be two, say why",
        arguments: [
            ("1,5", nil, .decimalSeparatorUnknown), ("1.234", nil, .decimalSeparatorUnknown),
            ("1.234,5", nil, .decimalSeparatorUnknown), ("1.234.567", nil, .decimalSeparatorUnknown),
            ("1,5", .point, .wrongDecimalSeparator), ("1.5", .comma, .wrongDecimalSeparator),
            ("1.234,5", .point, .wrongDecimalSeparator), ("1,234.5", .comma, .wrongDecimalSeparator),
            ("10,000.00", .point, .groupSeparator), ("10.000,00", .comma, .groupSeparator),
            ("10,000", .point, .groupSeparator), ("1 234", .point, .groupSeparator), ("n/a", .point, .placeholder),
            ("-", .point, .placeholder), ("N.A.", .comma, .placeholder), ("about 5", .point, .notANumber),
            ("5%", .point, .notANumber), ("1e5", .point, .notANumber), ("٣", .point, .notANumber),
            ("0", .point, nil), (String(repeating: "9", count: 39), .point, .outOfRange),
        ] as [(String, TableOptions.DecimalSeparator?, CellProblem.Reason?)])
    func numberProblems(
        _ text: String, _ separator: TableOptions.DecimalSeparator?, _ reason: CellProblem.Reason?
    ) throws {
        let (row, column) = try Self.row(text, separator)
        var problem: CellProblem?
        do throws(CellProblem) { _ = try row.decimal(column) } catch { problem = error }
        #expect(problem?.reason == reason)
        #expect(problem == nil || problem?.place == CellPlace(row: 2, column: 1))
        #expect(problem == nil || problem?.value == text)
    }

    @Test("people are whole", arguments: [("5.0", 5), ("5", 5), ("5.5", nil), ("99999999999999999999", nil)])
    func integers(_ text: String, _ expected: Int?) throws {
        let (row, column) = try Self.row(text, .point)
        #expect((try? row.integer(column)) == expected)
    }

    @Test(
        "days are read in one form only",
        arguments: [
            ("2025-12-31", nil), ("2025-12-31T17:00:00Z", nil), ("2025-02-29", .notADate),
            ("31/12/2025", .dateOrderUnknown),
            ("03-04-2025", .dateOrderUnknown), ("December", .notADate), ("n/a", .placeholder),
        ] as [(String, CellProblem.Reason?)])
    func dates(_ text: String, _ reason: CellProblem.Reason?) throws {
        let (row, column) = try Self.row(text, .point)
        var problem: CellProblem?
        do throws(CellProblem) { _ = try row.date(column) } catch { problem = error }
        #expect(problem?.reason == reason)
    }

    @Test("number cells of workbooks are exact, without what binary arithmetic left")
    func numberCells() throws {
        let cells = ["0.30000000000000004", "5.0000000000000002E-2", "1E-7", "123456789012345678", "-1.50"]
        let row = cells.enumerated().map { #"<c r="\#(ColumnLetters.letters($0 + 1))2"><v>\#($1)</v></c>"# }.joined()
        let titles = cells.indices.map {
            #"<c r="\#(ColumnLetters.letters($0 + 1))1" t="inlineStr"><is><t>c\#($0)</t></is></c>"#
        }.joined()
        try Scratch.with(TestWorkbook(#"<row r="1">\#(titles)</row><row r="2">\#(row)</row>"#).bytes) { path in
            let workbook = try WorkbookReader(contentsOf: path)
            let table = try Table(workbook.reader(of: workbook.sheets[0]), options: TableOptions(decimalSeparator: nil))
            let first = try table.next()
            let row = try #require(first)
            let values = try table.columns.map { try row.decimal($0)?.description }
            #expect(values == ["0.3", "0.05", "0.0000001", "123456789012345678", "-1.5"])
            #expect(row.place(table.columns[1]).description == "Sheet \"Data\", row 2, column B")
        }
    }

    @Test("column letters run on behind Z", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (16_384, "XFD")])
    func letters(_ column: Int, _ letters: String) {
        #expect(ColumnLetters.letters(column) == letters)
    }
}
