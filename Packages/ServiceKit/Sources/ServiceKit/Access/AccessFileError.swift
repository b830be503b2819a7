/// Why the file of keys or of people cannot be used: what is wrong, where, and what to do.
public struct AccessFileError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is. Branch on this, never on the text.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The stable name.
        public let rawValue: String

        /// A code with a stable name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The stable name.
        public var description: String { self.rawValue }

        /// There is no file.
        public static let missing = Code(rawValue: "missing")
        /// The file cannot be read.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The content is not what such a file has.
        public static let malformed = Code(rawValue: "malformed")
        /// The file cannot be written.
        public static let unwritable = Code(rawValue: "unwritable")
        /// No entry has this id.
        public static let unknownEntry = Code(rawValue: "unknown-entry")
        /// An entry for the same sign-in is there.
        public static let duplicate = Code(rawValue: "duplicate")
    }

    /// What kind of failure it is.
    public let code: Code
    /// The file.
    public let path: String
    /// One sentence for the operator.
    public let description: String

    init(_ code: Code, path: String, _ description: String) {
        self.code = code
        self.path = path
        self.description = description
    }
}
