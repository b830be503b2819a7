/// One column of a table.
public struct TableColumn: Sendable, Hashable {
    /// The number of the column, from 1.
    public let number: Int

    /// Its title as it stands in the file; empty when it has none.
    public let title: String

    /// Its HXL tag; nil when it has none.
    public let tag: HXLTag?

    /// The letters a spreadsheet program shows above it.
    public var letters: String { ColumnLetters.letters(number) }
}
