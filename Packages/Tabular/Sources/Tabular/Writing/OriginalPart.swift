/// One table of a submitted file, which can be read more than once.
enum OriginalPart {
    case text(path: String, options: CSVOptions, limits: TabularLimits)
    case sheet(Sheet, WorkbookReader)

    var sheetName: String? {
        switch self {
        case .text: nil
        case .sheet(let sheet, _): sheet.name
        }
    }

    var isHidden: Bool {
        switch self {
        case .text: false
        case .sheet(let sheet, _): sheet.visibility != .visible
        }
    }

    /// The rows from the first one on.
    func open() throws(TabularError) -> TableSource {
        switch self {
        case .text(let path, let options, let limits):
            .text(try CSVReader(contentsOf: path, options: options, limits: limits))
        case .sheet(let sheet, let workbook): .sheet(try workbook.reader(of: sheet))
        }
    }

    /// The last column in which any row has a cell.
    func width() throws(TabularError) -> Int {
        let source = try open()
        var width = 0
        while let row = try source.next() { width = max(width, row.cells.last?.column ?? 0) }
        return width
    }
}
