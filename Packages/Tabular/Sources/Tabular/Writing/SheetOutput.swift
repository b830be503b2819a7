import CTabularXLSXWriter

/// One sheet that is written from top to bottom. Rows and columns count from 1.
final class SheetOutput {
    let name: String
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let workbook: WorkbookOutput

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, workbook: WorkbookOutput) {
        self.sheet = sheet
        self.name = name
        self.workbook = workbook
    }

    /// Characters that a cell of a workbook can hold.
    static let textBound = 32_767

    /// Writes a value. Rows must come in order.
    func write(_ value: Cell.Value, row: Int, column: Int, style: CellStyle = CellStyle()) throws(TabularError) {
        let place = CellPlace(sheet: name, row: row, column: column)
        guard (1...ColumnLetters.lastRow).contains(row), (1...ColumnLetters.lastColumn).contains(column) else {
            throw TabularError(.limitExceeded, at: place, "A workbook ends at column XFD and row 1,048,576. Write CSV.")
        }
        let (r, c) = (lxw_row_t(row - 1), lxw_col_t(column - 1))
        let status: lxw_error
        switch value {
        case .empty:
            guard style != CellStyle() else { return }
            status = worksheet_write_blank(sheet, r, c, workbook.format(style))
        case .boolean(let flag): status = worksheet_write_boolean(sheet, r, c, flag ? 1 : 0, workbook.format(style))
        case .number(let text):
            guard let number = Self.number(text) else {
                return try write(.text(text), row: row, column: column, style: style)
            }
            status = worksheet_write_number(sheet, r, c, number, workbook.format(style))
        case .date(let date):
            guard date.year >= 1900 else {
                return try write(.text(date.description), row: row, column: column, style: style)
            }
            status = write(date, r, c, style)
        case .text(let text), .error(let text):
            guard text.utf16.count <= Self.textBound else {
                throw TabularError(
                    .limitExceeded, bound: .fieldBytes, at: place,
                    "The text is longer than 32,767 characters, which a cell of a workbook cannot hold. Write CSV.")
            }
            status = worksheet_write_string(sheet, r, c, EscapedText.encode(text), workbook.format(style))
        }
        guard status == LXW_NO_ERROR else {
            throw TabularError(.unwritable, at: place, "The cell cannot be written. Check that there is space left.")
        }
    }

    private func write(_ date: CellDate, _ row: lxw_row_t, _ column: lxw_col_t, _ style: CellStyle) -> lxw_error {
        var style = style
        if style.form != .date { style.form = date.milliseconds == nil ? .date : .dateTime }
        let milliseconds = date.milliseconds ?? 0
        var moment = lxw_datetime(
            year: Int32(date.year), month: Int32(date.month), day: Int32(date.day),
            hour: Int32(milliseconds / 3_600_000), min: Int32(milliseconds / 60_000 % 60),
            sec: Double(milliseconds % 60_000) / 1000)
        return worksheet_write_datetime(sheet, row, column, &moment, workbook.format(style))
    }

    /// A number that the file will have in full; nil when it has more digits than programs compute with.
    private static func number(_ text: String) -> Double? {
        guard let double = Double(text), double.isFinite, let exact = try? NumberText.cellDecimal(text),
            let kept = try? NumberText.cellDecimal("\(double)"), exact == kept
        else { return nil }
        return double
    }

    /// Sets the width of a column, in characters, and the style of its cells that have nothing in them.
    func setColumn(_ column: Int, width: Double, style: CellStyle = CellStyle()) {
        let number = lxw_col_t(clamping: column - 1)
        worksheet_set_column(sheet, number, number, width, workbook.format(style))
    }

    /// Keeps rows at the top in view.
    func freeze(rows: Int) { worksheet_freeze_panes(sheet, lxw_row_t(rows), 0) }

    /// Puts the first column on the right.
    func setRightToLeft() { worksheet_right_to_left(sheet) }

    /// Hides the sheet.
    func hide() { worksheet_hide(sheet) }

    /// Makes it the one that is shown first.
    func activate() {
        worksheet_activate(sheet)
        worksheet_set_first_sheet(sheet)
    }

    /// Protects locked cells from changes by mistake. There is no password: it protects nobody from intent.
    func protect() {
        var allowed = lxw_protection()
        allowed.format_columns = 1
        allowed.format_rows = 1
        allowed.sort = 1
        allowed.autofilter = 1
        worksheet_protect(sheet, nil, &allowed)
    }

    /// Makes the program check what is typed into rows of a column.
    func validate(column: Int, rows: ClosedRange<Int>, with rule: InputRule) throws(TabularError) {
        let status = rule.apply { validation in
            worksheet_data_validation_range(
                sheet, lxw_row_t(rows.lowerBound - 1), lxw_col_t(column - 1), lxw_row_t(rows.upperBound - 1),
                lxw_col_t(column - 1), validation)
        }
        guard status == LXW_NO_ERROR else {
            throw TabularError(
                .invalidTemplate, at: CellPlace(sheet: name, row: rows.lowerBound, column: column),
                "The rule for this column cannot be written: a note has at most 255 characters.")
        }
    }
}
