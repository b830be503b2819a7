import Foundation
import Tabular

/// Files that exist while a test runs.
enum Scratch {
    static func with<Value>(_ bytes: [UInt8] = [], _ body: (String) throws -> Value) throws -> Value {
        let path = FileManager.default.temporaryDirectory.appending(path: "tabular-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    /// All rows of a workbook, by sheet.
    static func sheets(_ path: String) throws -> [(sheet: Sheet, rows: [SheetRow])] {
        let workbook = try WorkbookReader(contentsOf: path)
        return try workbook.sheets.map { sheet in
            let reader = try workbook.reader(of: sheet)
            var rows: [SheetRow] = []
            while let row = try reader.next() { rows.append(row) }
            return (sheet, rows)
        }
    }

    /// The table in a text.
    static func table(_ text: String, _ options: TableOptions = TableOptions(decimalSeparator: .point)) throws -> Table
    {
        try with(Array(text.utf8)) { try Table(CSVReader(contentsOf: $0), options: options) }
    }
}
