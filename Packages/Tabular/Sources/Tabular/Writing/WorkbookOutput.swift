import CTabularXLSXWriter
import Foundation

/// A workbook that is written row by row, in constant memory. All contact with libxlsxwriter is here and in
/// ``SheetOutput``.
///
/// Texts are written as texts: never as formulas, never as links.
final class WorkbookOutput {
    private let path: String
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var names: Set<String> = []

    /// Sheets that a workbook may have here.
    private static let sheetBound = 250

    init(path: String) throws(TabularError) {
        self.path = path
        // The library says only at the end that it could not write, and prints that.
        guard FileManager.default.createFile(atPath: path, contents: nil) else { throw Self.unwritable(path) }
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 1)
        workbook = workbook_new_opt(path, &options)
        guard workbook != nil else { throw Self.unwritable(path) }
    }

    deinit {
        if let workbook { lxw_workbook_free(workbook) }
    }

    /// Adds a sheet behind the others.
    func addSheet(_ name: String) throws(TabularError) -> SheetOutput {
        guard Self.isValid(name), names.insert(name.lowercased()).inserted, names.count <= Self.sheetBound,
            let workbook, let sheet = workbook_add_worksheet(workbook, name)
        else {
            throw TabularError(
                .invalidTemplate,
                "A sheet cannot have the name \"\(name)\": it has 1 to 31 characters, none of [ ] : * ? / \\, and is given "
                    + "once.")
        }
        return SheetOutput(sheet, name: name, workbook: self)
    }

    /// A name for one more sheet, like the one wanted.
    func freeName(_ wanted: String) -> String {
        var name = wanted
        var number = 2
        while names.contains(name.lowercased()) {
            name = "\(wanted) \(number)"
            number += 1
        }
        return name
    }

    /// The library's form of a style, made once.
    func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[style] { return known }
        guard style != CellStyle(), let workbook, let format = workbook_add_format(workbook) else { return nil }
        if let fill = style.fill {
            format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
            format_set_bg_color(format, fill.rawValue)
        }
        if let form = style.form { format_set_num_format(format, form.rawValue) }
        if style.isBold { format_set_bold(format) }
        if style.isOpen { format_set_unlocked(format) }
        if style.wraps {
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        if style.isRightToLeft { format_set_reading_order(format, 2) }
        formats[style] = format
        return format
    }

    /// Writes the file.
    func finish() throws(TabularError) {
        guard let workbook else { return }
        self.workbook = nil
        // This frees the workbook too, whatever it returns.
        guard workbook_close(workbook) == LXW_NO_ERROR else { throw Self.unwritable(path) }
    }

    private static func isValid(_ name: String) -> Bool {
        !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\\0".contains($0) } && name.first != "'"
            && name.last != "'" && !name.unicodeScalars.contains { $0.value < 0x20 }
    }

    static func unwritable(_ path: String) -> TabularError {
        TabularError(
            .unwritable,
            "The file \(path) cannot be written. Check that its folder exists and that there is space left.")
    }
}
