/// One row of a sheet that has something in it.
public struct SheetRow: Sendable, Hashable {
    /// The number of the row, from 1.
    public let number: Int

    /// Whether the row is hidden, by hand or by a filter.
    public let isHidden: Bool

    /// Its cells from left to right, without those that the file leaves out.
    public let cells: [Cell]
}

/// A block of cells that are shown as one. Its value is in the first of them.
public struct MergedRange: Sendable, Hashable {
    /// The rows, from 1.
    public let rows: ClosedRange<Int>

    /// The columns, from 1.
    public let columns: ClosedRange<Int>
}
