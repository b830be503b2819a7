/// What is known of a table before it is read.
public struct TableOptions: Sendable {
    /// The character before the fraction of a number.
    public enum DecimalSeparator: String, Sendable, CaseIterable {
        /// `1234.5`
        case point
        /// `1234,5`
        case comma
    }

    /// The character before the fraction of numbers that are written as text; nil when the submitter did not say. It is
    /// never guessed: where it matters, a number is then a ``CellProblem``. Numbers in number cells of a workbook need
    /// none.
    public var decimalSeparator: DecimalSeparator?

    /// Titles of columns that the table should have, in any case and spelling of accents. They help to find the header
    /// below instructions; none of them is required here.
    public var expectedTitles: [String]

    /// Rows at the top in which the header is looked for. Default 40.
    public var headerRows = 40

    /// Options; whoever reads numbers from text says which decimal separator holds, or says that nobody knows.
    public init(decimalSeparator: DecimalSeparator?, expectedTitles: [String] = []) {
        self.decimalSeparator = decimalSeparator
        self.expectedTitles = expectedTitles
    }
}
