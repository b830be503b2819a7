/// Writes a copy of what was submitted, row by row as it was, with what was found beside each row.
///
/// Rows keep their numbers, and the remarks stand in the first column behind all others, so the copy can be corrected and
/// sent again. In a workbook the cells that are meant are coloured. Formulas are written as the values they had.
public enum AnnotatedCopy {
    /// The file that was submitted.
    public enum Original: Sendable {
        /// A text file with columns.
        case csv(path: String, options: CSVOptions)
        /// A workbook.
        case workbook(path: String)
    }

    /// Writes a workbook (.xlsx) with all sheets of the original.
    ///
    /// - Parameter title: The title of the column of remarks, in the reader's language.
    /// - Throws: ``TabularError`` when the original cannot be read or the path cannot be written.
    public static func writeWorkbook(
        of original: Original, remarks: [CellRemark], title: String, to path: String,
        limits: TabularLimits = TabularLimits()
    ) throws(TabularError) {
        let output = try WorkbookOutput(path: path)
        var hasActive = false
        for part in try parts(of: original, limits: limits) {
            let sheet = try output.addSheet(part.sheetName ?? "Data")
            try write(part, RemarkIndex(remarks, sheet: part.sheetName), title: title, to: sheet)
            if part.isHidden {
                sheet.hide()
            } else if !hasActive {
                sheet.activate()
                hasActive = true
            }
        }
        try output.finish()
    }

    /// Writes a CSV file: of a text file as it was, of a workbook the named sheet.
    ///
    /// - Throws: ``TabularError`` when the original cannot be read or the path cannot be written.
    public static func writeCSV(
        of original: Original, sheet: String? = nil, remarks: [CellRemark], title: String, to path: String,
        writer: CSVWriter = CSVWriter(), limits: TabularLimits = TabularLimits()
    ) throws(TabularError) {
        let parts = try parts(of: original, limits: limits)
        guard let part = parts.first(where: { sheet == nil || $0.sheetName == sheet }) else {
            throw TabularError(.noSuchSheet, "The file has no sheet \"\(sheet ?? "")\". Name one that it has.")
        }
        let output = try TextOutput(path: path)
        try output.write(CSVWriter.byteOrderMark)
        var line = 0
        let index = RemarkIndex(remarks, sheet: part.sheetName)
        let width = try part.width()
        func put(_ row: Int, _ cells: [Cell]) throws(TabularError) {
            while line < row - 1 {
                try output.write(writer.row([]))
                line += 1
            }
            var values = Array(repeating: Cell.Value.empty, count: cells.last?.column ?? 0)
            for cell in cells { values[cell.column - 1] = cell.value }
            if let text = remark(index, row: row, title: title) {
                values += Array(repeating: .empty, count: max(0, width - values.count)) + [.text(text)]
            }
            try output.write(writer.row(values))
            line = row
        }
        try walk(part, index, put: put)
        try output.finish()
    }

    private static func parts(
        of original: Original, limits: TabularLimits
    ) throws(TabularError) -> [OriginalPart] {
        switch original {
        case .csv(let path, let options): return [.text(path: path, options: options, limits: limits)]
        case .workbook(let path):
            let workbook = try WorkbookReader(contentsOf: path, limits: limits)
            return workbook.sheets.map { .sheet($0, workbook) }
        }
    }

    private static func write(
        _ part: OriginalPart, _ index: RemarkIndex, title: String, to sheet: SheetOutput
    ) throws(TabularError) {
        let column = try part.width() + 1
        sheet.setColumn(column, width: 60)
        try walk(part, index) { (row, cells) throws(TabularError) in
            let marked = index.columns(row: row)
            var written: Set<Int> = []
            for cell in cells {
                let fill = index.severity(row: row, column: cell.column)?.fill
                try sheet.write(cell.value, row: row, column: cell.column, style: CellStyle(fill: fill))
                written.insert(cell.column)
            }
            for empty in marked where !written.contains(empty) && empty < column {
                let fill = index.severity(row: row, column: empty)?.fill
                try sheet.write(.empty, row: row, column: empty, style: CellStyle(fill: fill))
            }
            if let text = remark(index, row: row, title: title) {
                let fill = index.severity(row: row, column: nil)?.fill
                let style = CellStyle(fill: fill, isBold: fill == nil, wraps: true)
                try sheet.write(.text(String(text.prefix(8000))), row: row, column: column, style: style)
            }
        }
    }

    private static func remark(_ index: RemarkIndex, row: Int, title: String) -> String? {
        guard row == 1 else { return index.text(row: row) }
        return index.text(row: row).map { "\(title)\n\($0)" } ?? title
    }

    /// Goes through the rows of the original, and through those between that have remarks but nothing else.
    private static func walk(
        _ part: OriginalPart, _ remarks: RemarkIndex, put: (Int, [Cell]) throws(TabularError) -> Void
    ) throws(TabularError) {
        var index = remarks
        let source = try part.open()
        var last = 0
        while let row = try source.next() {
            if last == 0, row.number > 1 {
                index.pass(1)
                try put(1, [])
            }
            while let blank = index.nextRow(before: row.number) { try put(blank, []) }
            index.pass(row.number)
            try put(row.number, row.cells)
            last = row.number
        }
        if last == 0 {
            index.pass(1)
            try put(1, [])
        }
        while let blank = index.nextRow(before: .max) { try put(blank, []) }
    }
}
