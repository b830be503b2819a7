/// Where a value stands, as the person sees it who has the file open in a spreadsheet program.
public struct CellPlace: Sendable, Hashable {
    /// The name of the sheet; nil in a text file.
    public var sheet: String?

    /// The row, from 1. In a text file each record is a row, also one that takes several lines.
    public var row: Int

    /// The column, from 1; nil when the whole row is meant.
    public var column: Int?

    /// A place.
    public init(sheet: String? = nil, row: Int, column: Int? = nil) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    /// The column's letters, `A` for the first; nil when the whole row is meant.
    public var letters: String? { column.map(ColumnLetters.letters) }
}

extension CellPlace: CustomStringConvertible {
    /// `Sheet "Results", row 7, column C`.
    public var description: String {
        let sheetText = sheet.map { "Sheet \"\($0)\", row" } ?? "Row"
        return letters.map { "\(sheetText) \(row), column \($0)" } ?? "\(sheetText) \(row)"
    }
}
