extension IATIReadingError {
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
        /// The file has no content.
        public static let empty = Code(rawValue: "empty")
        /// The content is not XML at all, such as a spreadsheet, JSON or text.
        public static let notXML = Code(rawValue: "notXML")
        /// The file ends before its root element does.
        public static let truncated = Code(rawValue: "truncated")
        /// The XML breaks a rule of XML 1.0.
        public static let malformed = Code(rawValue: "malformed")
        /// The bytes are not in the character encoding that the file declares.
        public static let wrongEncoding = Code(rawValue: "wrongEncoding")
        /// The root element states no version, or another one than 2.01, 2.02 or 2.03.
        public static let unsupportedVersion = Code(rawValue: "unsupportedVersion")
        /// The XML is something else than IATI activities, such as an IATI organisation file or a web page.
        public static let notIATIActivities = Code(rawValue: "notIATIActivities")
        /// The file declares or uses entities or attribute defaults of its own, which IATI never needs.
        public static let entityDeclaration = Code(rawValue: "entityDeclaration")
        /// The file goes over one of the ``ReadingLimits``.
        public static let limitExceeded = Code(rawValue: "limitExceeded")
        /// The gzip data are damaged.
        public static let gzipCorrupt = Code(rawValue: "gzipCorrupt")
        /// Bytes were fed after the end was announced: a mistake of the calling code.
        public static let alreadyFinished = Code(rawValue: "alreadyFinished")
    }
}

extension IATIReadingError.Code: CustomStringConvertible {
    /// The stable name of the code.
    public var description: String { rawValue }
}
