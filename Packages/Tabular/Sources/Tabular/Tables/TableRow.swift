/// One row of a table. Values are converted when they are asked for, never before.
public struct TableRow: Sendable, Hashable {
    /// The number of the row in its file or sheet, from 1.
    public let number: Int

    /// Whether the row is hidden in the workbook. Its values count all the same.
    public let isHidden: Bool

    /// All cells that the file has in this row.
    public let cells: [Cell]

    private let sheet: String?
    private let columnCount: Int
    private let separator: TableOptions.DecimalSeparator?

    init(_ row: SheetRow, sheet: String?, columnCount: Int, separator: TableOptions.DecimalSeparator?) {
        number = row.number
        isHidden = row.isHidden
        cells = row.cells
        self.sheet = sheet
        self.columnCount = columnCount
        self.separator = separator
    }

    /// Where the value of a column stands.
    public func place(_ column: TableColumn) -> CellPlace {
        CellPlace(sheet: sheet, row: number, column: column.number)
    }

    /// The place of the whole row.
    public var place: CellPlace { CellPlace(sheet: sheet, row: number) }

    /// The value of a column as the file has it.
    public func value(_ column: TableColumn) -> Cell.Value { cell(column)?.value ?? .empty }

    /// Whether a formula made the value.
    public func isFormula(_ column: TableColumn) -> Bool { cell(column)?.isFormula ?? false }

    /// Values to the right of the last column with a title, for example behind a separator too many.
    public var cellsBeyondColumns: [Cell] { cells.filter { $0.column > columnCount && !$0.value.isBlank } }

    /// How the fraction of a number in text is written, as the submitter said.
    var decimalSeparator: TableOptions.DecimalSeparator? { separator }

    private func cell(_ column: TableColumn) -> Cell? {
        // Cells are in order, and mostly all there: the place is rarely far from the number.
        if cells.indices.contains(column.number - 1), cells[column.number - 1].column == column.number {
            return cells[column.number - 1]
        }
        return cells.first { $0.column == column.number }
    }
}
