/// What a reader hands out at a time.
public struct LogBatch: Sendable, Hashable {
    /// In the order of the offsets of each partition.
    public var records: [LogRecord]
    /// Partitions that were read to their end, with the offset before which everything has been handed out, by this batch
    /// or an earlier one.
    ///
    /// It can be higher than the offset after the last record: a log may use offsets for marks of its own, such as those
    /// of Kafka's transactions. Whoever waits for the end of a topic has to go by this, not by the last record.
    public var reached: [Int: Int64]

    public init(records: [LogRecord], reached: [Int: Int64] = [:]) {
        self.records = records
        self.reached = reached
    }
}
