/// Writes a ``WorkbookTemplate`` as a workbook (.xlsx), or one of its sheets as CSV.
///
/// What it writes, ``Table`` reads back as it was given. Two things have another form: a number with more than 15 digits
/// is a text in a workbook, because spreadsheet programs would change it, and so is a day before 1900.
public enum TemplateWriter {
    /// Writes the workbook to a path, over what was there.
    ///
    /// - Throws: ``TabularError``, ``TabularError/Code/invalidTemplate`` when the template cannot be a workbook and
    ///   ``TabularError/Code/unwritable`` when the path cannot be written.
    public static func write(_ template: WorkbookTemplate, to path: String) throws(TabularError) {
        try check(template)
        let output = try WorkbookOutput(path: path)
        if let instructions = template.instructions { try write(instructions, to: output) }
        var lists = ListSheet()
        var sheets: [SheetOutput] = []
        for sheet in template.sheets { sheets.append(try output.addSheet(sheet.name)) }
        lists.name = output.freeName("Lists")
        for (sheet, place) in zip(template.sheets, sheets) { try write(sheet, to: place, lists: &lists) }
        try lists.write(to: output)
        try output.finish()
    }

    /// Writes one sheet of a template as CSV to a path, over what was there.
    ///
    /// - Throws: ``TabularError/Code/unwritable`` when the path cannot be written.
    public static func writeCSV(
        _ sheet: SheetTemplate, to path: String, writer: CSVWriter = CSVWriter(), hasByteOrderMark: Bool = true
    ) throws(TabularError) {
        let output = try TextOutput(path: path)
        if hasByteOrderMark { try output.write(CSVWriter.byteOrderMark) }
        for row in headerRows(of: sheet) { try output.write(writer.row(row)) }
        for row in sheet.rows {
            let missing = max(0, sheet.columns.count - row.count)
            try output.write(writer.row(row + Array(repeating: .empty, count: missing)))
        }
        try output.finish()
    }

    private static func headerRows(of sheet: SheetTemplate) -> [[Cell.Value]] {
        let titles = sheet.columns.map { Cell.Value.text($0.title) }
        guard sheet.hasTags else { return [titles] }
        return [titles, sheet.columns.map { $0.tag.map { .text($0.description) } ?? .empty }]
    }

    private static func check(_ template: WorkbookTemplate) throws(TabularError) {
        guard !template.sheets.isEmpty else {
            throw TabularError(.invalidTemplate, "A workbook needs at least one sheet to fill in.")
        }
        for sheet in template.sheets {
            let widest = sheet.rows.map(\.count).max() ?? 0
            guard !sheet.columns.isEmpty, widest <= sheet.columns.count else {
                throw TabularError(
                    .invalidTemplate,
                    "The sheet \"\(sheet.name)\" has values beyond its \(sheet.columns.count) columns.")
            }
        }
    }

    private static func write(
        _ instructions: WorkbookTemplate.Instructions, to output: WorkbookOutput
    ) throws(TabularError) {
        let sheet = try output.addSheet(instructions.sheetName)
        if instructions.isRightToLeft { sheet.setRightToLeft() }
        let style = CellStyle(wraps: true, isRightToLeft: instructions.isRightToLeft)
        var bold = style
        bold.isBold = true
        sheet.setColumn(1, width: 100)
        try sheet.write(.text(instructions.heading), row: 1, column: 1, style: bold)
        for (position, paragraph) in instructions.paragraphs.enumerated() {
            try sheet.write(.text(paragraph), row: position + 2, column: 1, style: style)
        }
        sheet.protect()
    }

    private static func write(
        _ template: SheetTemplate, to sheet: SheetOutput, lists: inout ListSheet
    ) throws(TabularError) {
        if template.isRightToLeft { sheet.setRightToLeft() }
        let styles = template.columns.map(Self.style)
        for (position, column) in template.columns.enumerated() {
            sheet.setColumn(position + 1, width: column.width, style: styles[position])
        }
        let header = headerRows(of: template)
        for (row, values) in header.enumerated() {
            for (position, value) in values.enumerated() {
                let fill: CellStyle.Fill =
                    row > 0 ? .tag : template.columns[position].isRequired ? .requiredHeader : .header
                let style = CellStyle(fill: fill, isBold: row == 0, wraps: row == 0)
                try sheet.write(value, row: row + 1, column: position + 1, style: style)
            }
        }
        for (row, values) in template.rows.enumerated() {
            for (position, value) in values.enumerated() {
                try sheet.write(value, row: header.count + row + 1, column: position + 1, style: styles[position])
            }
        }
        let last = min(header.count + template.rows.count + max(template.openRows, 0), ColumnLetters.lastRow)
        if last > header.count {
            for (position, column) in template.columns.enumerated() {
                guard let rule = lists.rule(for: column) else { continue }
                try sheet.validate(column: position + 1, rows: (header.count + 1)...last, with: rule)
            }
        }
        sheet.freeze(rows: header.count)
        sheet.protect()
    }

    private static func style(_ column: ColumnTemplate) -> CellStyle {
        let form: CellStyle.NumberForm? =
            switch column.kind {
            case .text, .choice: .text
            case .integer: .integer
            case .decimal: nil
            case .date: .date
            }
        return CellStyle(fill: column.isLocked ? .locked : nil, form: form, isOpen: !column.isLocked)
    }
}
