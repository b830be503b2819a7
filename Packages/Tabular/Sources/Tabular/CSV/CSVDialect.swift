/// How a text file separates its columns, and in which encoding it is.
public struct CSVDialect: Sendable, Equatable {
    /// The character between two columns.
    public enum Delimiter: String, Sendable, CaseIterable {
        /// `,`, as RFC 4180 has it.
        case comma
        /// `;`, as spreadsheet programs write where the comma is the decimal sign.
        case semicolon
        /// A tabulator.
        case tab

        /// Its byte.
        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }

    /// The character between two columns.
    public var delimiter: Delimiter

    /// The encoding of the text.
    public var encoding: TextEncoding

    /// Whether the file begins with a byte order mark.
    public var hasByteOrderMark: Bool

    /// Whether the delimiter was detected, not named.
    public var isDetected: Bool
}

/// How a text file is to be read.
public struct CSVOptions: Sendable, Equatable {
    /// The character between two columns; nil detects it from the first rows.
    public var delimiter: CSVDialect.Delimiter?

    /// Whether the apostrophe is taken away that ``FormulaGuard`` puts before a text that begins as a formula does.
    /// Default true, so that a file that this project wrote reads back as it was.
    public var removesFormulaGuard = true

    /// The default: detect, and take guards away.
    public init(delimiter: CSVDialect.Delimiter? = nil) {
        self.delimiter = delimiter
    }
}
