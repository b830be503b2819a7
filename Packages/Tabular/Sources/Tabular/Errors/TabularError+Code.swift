extension TabularError {
    /// What kind of refusal it is. New codes may come; treat unknown ones as "cannot be read".
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The stable name of the code.
        public let rawValue: String

        /// A code by its stable name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The file cannot be opened or read from disk.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The file cannot be written.
        public static let unwritable = Code(rawValue: "unwritable")
        /// The file has no content.
        public static let empty = Code(rawValue: "empty")
        /// The content is something else than a text with columns.
        public static let notText = Code(rawValue: "notText")
        /// The text is in another encoding than UTF-8 or UTF-16, or its bytes are damaged.
        public static let wrongEncoding = Code(rawValue: "wrongEncoding")
        /// Which character separates the columns cannot be told from the first rows.
        public static let delimiterUnclear = Code(rawValue: "delimiterUnclear")
        /// A quoted field never ends.
        public static let unterminatedQuote = Code(rawValue: "unterminatedQuote")
        /// The content is something else than an Excel workbook (.xlsx).
        public static let notWorkbook = Code(rawValue: "notWorkbook")
        /// A workbook of before 2007 (.xls), or one in Excel's binary form (.xlsb).
        public static let legacyWorkbook = Code(rawValue: "legacyWorkbook")
        /// The workbook or the archive is protected with a password.
        public static let encrypted = Code(rawValue: "encrypted")
        /// The archive or the XML of a workbook is damaged or incomplete.
        public static let damaged = Code(rawValue: "damaged")
        /// A part of the workbook declares a document type, which workbooks never need.
        public static let entityDeclaration = Code(rawValue: "entityDeclaration")
        /// The workbook has no sheet of that name.
        public static let noSuchSheet = Code(rawValue: "noSuchSheet")
        /// No row of column titles was found.
        public static let noHeader = Code(rawValue: "noHeader")
        /// The file goes over one of the ``TabularLimits``.
        public static let limitExceeded = Code(rawValue: "limitExceeded")
        /// The description of what is to be written cannot be a workbook: a mistake of the calling code.
        public static let invalidTemplate = Code(rawValue: "invalidTemplate")
        /// Bytes were fed after the end was announced: a mistake of the calling code.
        public static let alreadyFinished = Code(rawValue: "alreadyFinished")
    }
}

extension TabularError.Code: CustomStringConvertible {
    /// The stable name of the code.
    public var description: String { rawValue }
}
