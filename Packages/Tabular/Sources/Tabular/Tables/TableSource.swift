/// Where the rows of a table come from.
enum TableSource {
    case text(CSVReader)
    case sheet(SheetReader)

    /// The sheet, when there is one.
    var sheetName: String? {
        switch self {
        case .sheet(let reader): reader.sheet.name
        case .text: nil
        }
    }

    var notices: [ReadingNotice] {
        switch self {
        case .text(let reader): reader.notices
        case .sheet: []
        }
    }

    func next() throws(TabularError) -> SheetRow? {
        switch self {
        case .text(let reader): return try reader.next().map(Self.row)
        case .sheet(let reader): return try reader.next()
        }
    }

    private static func row(_ row: CSVRow) -> SheetRow {
        var cells: [Cell] = []
        cells.reserveCapacity(row.fields.count)
        for (position, field) in row.fields.enumerated() where !field.isEmpty {
            cells.append(Cell(column: position + 1, value: .text(field)))
        }
        return SheetRow(number: row.number, isHidden: false, cells: cells)
    }
}
