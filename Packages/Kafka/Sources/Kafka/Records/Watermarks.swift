/// The bounds of what a partition holds.
public struct Watermarks: Sendable, Hashable {
    /// The offset of the first record that is still there.
    public let low: Int64

    /// The offset that the next record will get. Equal to `low`: the partition is empty.
    public let high: Int64

    /// Makes bounds.
    public init(low: Int64, high: Int64) {
        self.low = low
        self.high = high
    }
}
