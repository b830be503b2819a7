/// One record of a text file with columns.
public struct CSVRow: Sendable, Equatable {
    /// The number of the row, from 1, as a spreadsheet program shows it: a record on several lines is one row, and blank
    /// lines are rows too.
    public let number: Int

    /// The line of the file on which the row begins, from 1, as a text editor shows it.
    public let line: Int

    /// The fields, without the quotation marks around them.
    public let fields: [String]
}
