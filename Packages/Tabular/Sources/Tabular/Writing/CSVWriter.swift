/// Writes rows as text with columns (RFC 4180: CRLF, quotation marks where they are needed, UTF-8).
///
/// Texts are guarded against running as formulas (``FormulaGuard``); numbers are not, and stay numbers.
public struct CSVWriter: Sendable {
    /// The bytes by which spreadsheet programs know that a file is UTF-8. Put them first where people open the file.
    public static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

    /// The character between two columns.
    public let delimiter: CSVDialect.Delimiter

    /// The character before the fraction of a number.
    public let decimalSeparator: TableOptions.DecimalSeparator

    /// A writer. Whoever asks for a decimal comma needs semicolons or tabulators between columns, or each number with a
    /// fraction stands in quotation marks.
    public init(
        delimiter: CSVDialect.Delimiter = .comma, decimalSeparator: TableOptions.DecimalSeparator = .point
    ) {
        self.delimiter = delimiter
        self.decimalSeparator = decimalSeparator
    }

    /// The bytes of a row, with its line end. A row without values is a blank line.
    public func row(_ values: [Cell.Value]) -> [UInt8] {
        var line: [UInt8] = []
        for (position, value) in values.enumerated() {
            if position > 0 { line.append(delimiter.byte) }
            append(field(value), to: &line, isOnly: values.count == 1)
        }
        line += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        return line
    }

    private func field(_ value: Cell.Value) -> String {
        switch value {
        case .text(let text), .error(let text): FormulaGuard.guarded(text)
        case .number(let text): decimalSeparator == .comma ? text.replacing(".", with: ",") : text
        case .empty, .boolean, .date: value.text
        }
    }

    private func append(_ field: String, to line: inout [UInt8], isOnly: Bool) {
        // A row of one empty field is not a blank line.
        guard needsQuotes(field) || (isOnly && field.isEmpty) else {
            line.append(contentsOf: field.utf8)
            return
        }
        line.append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { line.append(byte) }
            line.append(byte)
        }
        line.append(UInt8(ascii: "\""))
    }

    private func needsQuotes(_ field: String) -> Bool {
        let utf8 = field.utf8
        let marks = utf8.contains { byte in
            switch byte {
            // Any delimiter, so that a reader that detects which one holds cannot be misled.
            case UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ";"),
                UInt8(ascii: "\t"):
                true
            default: false
            }
        }
        return marks || utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ")
            // A byte order mark, or a line that programs take as a note, at the beginning of a file.
            || field.unicodeScalars.first == "\u{feff}" || field.lowercased().hasPrefix("sep=")
    }
}
