/// Records as librdkafka received them, lent for the time of one scope.
///
/// Nothing is copied: a record and its bytes are views that the compiler does not let out of the scope. What is to stay
/// is copied with `ReceivedRecord(copying:)`. Records of one partition are in the order of their offsets.
///
/// ```swift
/// let total = try await consumer.withBatch { batch in
///     var total = 0
///     batch.forEach { record in total += record.value?.byteCount ?? 0 }
///     return total
/// }
/// ```
public struct RecordBatch: ~Copyable, Sendable {
    private let storage: BatchStorage

    init(_ storage: BatchStorage) { self.storage = storage }

    /// How many records there are; 0 when there is only news about ends.
    public var count: Int { storage.count }

    /// Whether there are no records.
    public var isEmpty: Bool { storage.count == 0 }

    /// The places of the records.
    public var indices: Range<Int> { 0..<storage.count }

    /// The record at a place; a place outside `indices` stops the process, as with an array.
    public subscript(index: Int) -> BorrowedRecord {
        @_lifetime(borrow self)
        get {
            precondition(indices.contains(index), "no record at \(index) of \(count)")
            return BorrowedRecord(in: self, message: storage[index].message, run: storage[index].run)
        }
    }

    /// Looks at each record in turn.
    public func forEach<Failure: Error>(
        _ body: (borrowing BorrowedRecord) throws(Failure) -> Void
    ) throws(Failure) {
        let entries = UnsafeBufferPointer(start: storage.start, count: storage.count)
        for entry in entries { try body(BorrowedRecord(in: self, message: entry.message, run: entry.run)) }
    }

    /// Of each partition in the batch the offset after its last record: what to commit when the batch is dealt with.
    public var nextOffsets: [TopicPartition: Int64] {
        var offsets: [TopicPartition: Int64] = [:]
        for run in storage.runs { offsets[run.partition] = run.next }
        return offsets
    }

    /// The partitions that have been read to their end, and where that was when librdkafka saw it.
    ///
    /// The offset is the one after the last entry of the log that a reader of this isolation may pass, and counts
    /// entries that are no records, such as the marks of transactions: whoever has come to the end has read everything
    /// before it. Told once per arrival, in the batch with the last records before it or a later one. Only with
    /// `KafkaConfiguration.Consuming.reportsPartitionEnds`.
    public var ends: [TopicPartition: Int64] { storage.ends }

    /// Copies every record.
    public func copies() -> [ReceivedRecord] { storage.copies() }

    /// The partition of a run of records.
    func partition(ofRun run: Int) -> TopicPartition { storage.runs[run].partition }

    /// The storage itself, for what a record looks up in it.
    var backing: BatchStorage { storage }
}
