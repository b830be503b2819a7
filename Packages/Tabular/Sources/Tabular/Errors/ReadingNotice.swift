/// Something unusual that a reader read without losing anything, and that the submitter should know.
public struct ReadingNotice: Sendable, Equatable {
    /// What kind of thing it is. New kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The stable name of the code.
        public let rawValue: String

        /// A code by its stable name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A quotation mark inside of a field that does not begin with one, or text behind a closing one.
        public static let strayQuote = Code(rawValue: "strayQuote")
        /// Two columns have one title.
        public static let repeatedTitle = Code(rawValue: "repeatedTitle")
        /// Two columns have one HXL tag with the same attributes.
        public static let repeatedTag = Code(rawValue: "repeatedTag")
        /// A column that has values has no title.
        public static let untitledColumn = Code(rawValue: "untitledColumn")
    }

    /// What kind of thing it is.
    public let code: Code

    /// Where it is.
    public let place: CellPlace

    /// What it is and what was done with it.
    public let message: String
}
