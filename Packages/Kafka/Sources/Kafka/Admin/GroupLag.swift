/// How far a group is behind in one partition.
public struct GroupLag: Sendable, Hashable {
    /// The offset its members read next.
    public let committed: Int64
    /// The offset that follows the last record which readers of committed records can see.
    public let end: Int64

    /// How many offsets lie between: at most so many records, because not every offset holds one.
    ///
    /// 0 when the group is ahead of the end, as after a topic was made anew.
    public var lag: Int64 { max(0, end - committed) }

    /// Makes a lag.
    public init(committed: Int64, end: Int64) {
        self.committed = committed
        self.end = end
    }
}
