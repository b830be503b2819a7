import Foundation
import SharedFiles
import Tabular
import Testing

/// Workbooks as UNHCR published them. They are no part of the project: tests that need them are skipped where they are
/// missing.
enum RealWorkbooks {
    static let folder = SharedFiles.find("iati/tabular")

    static var arePresent: Bool { folder != nil }
}

@Suite("Workbooks as published", .enabled(if: RealWorkbooks.arePresent, "no shared/iati/tabular"))
struct RealWorkbooksTests {
    /// What another reader (openpyxl) counts: rows with the header, columns, cells with a value, and of one column how many
    /// numbers it has and what they add up to.
    struct Fact: Sendable {
        let file: String
        let rows: Int
        let columns: Int
        let cells: Int
        let column: String?
        let numbers: Int
        let sum: String
    }

    static let facts = [
        Fact(file: "unhcr_2020/iati_activity", rows: 129, columns: 45, cells: 4386, column: nil, numbers: 0, sum: "0"),
        Fact(
            file: "unhcr_2020/iati_budget", rows: 121, columns: 8, cells: 848, column: "budget_value", numbers: 120,
            sum: "8733392872.52"),
        Fact(
            file: "unhcr_2020/iati_result", rows: 4485, columns: 32, cells: 99_582,
            column: "result_indicator_actual_value",
            numbers: 4353, sum: "19976237.8340223"),
        Fact(
            file: "unhcr_2020/iati_transaction", rows: 6037, columns: 17, cells: 85_491,
            column: "transaction_value_USD",
            numbers: 5421, sum: "4776449845.194"),
        Fact(file: "unhcr_2022/iati_activity", rows: 132, columns: 45, cells: 4485, column: nil, numbers: 0, sum: "0"),
        Fact(
            file: "unhcr_2022/iati_budget", rows: 124, columns: 8, cells: 991, column: "budget_value", numbers: 123,
            sum: "10286500258"),
        Fact(
            file: "unhcr_2022/iati_result", rows: 2037, columns: 32, cells: 41_127,
            column: "result_indicator_actual_value",
            numbers: 2036, sum: "3157639.979709035"),
        Fact(
            file: "unhcr_2022/iati_transaction", rows: 8630, columns: 17, cells: 125_989,
            column: "transaction_value_USD",
            numbers: 8227, sum: "5851073111.67"),
    ]

    @Test("every cell and every sum agrees with an independent count", arguments: facts)
    func count(_ fact: Fact) throws {
        let folder = try #require(RealWorkbooks.folder)
        let path = folder.appendingPathComponent(fact.file + ".xlsx").path
        #expect(try FileKind.detect(contentsOf: path) == .xlsx)
        let workbook = try WorkbookReader(contentsOf: path)
        let sheet = try #require(workbook.sheets.first)
        let table = try Table(workbook.reader(of: sheet), options: TableOptions(decimalSeparator: .point))
        #expect(table.columns.count == fact.columns)
        let column = fact.column.flatMap { table.column(titled: $0) }
        #expect((column == nil) == (fact.column == nil))
        var cells = table.columns.count
        var last = 0
        var numbers = 0
        var sum = Decimal()
        while let row = try table.next() {
            last = row.number
            cells += row.cells.count { $0.value != .empty && $0.value != .text("") }
            if let column, let value = try row.decimal(column) {
                numbers += 1
                sum += value
            }
        }
        #expect(last == fact.rows)
        #expect(cells == fact.cells)
        #expect(numbers == fact.numbers)
        #expect(sum.description == fact.sum)
    }
}
