internal import CRDKafka

/// A view of a received record, good inside the scope of its batch and nowhere else.
public struct BorrowedRecord: ~Escapable {
    let message: UnsafePointer<rd_kafka_message_t>
    private let run: Int
    /// Not retained: the batch that this view may not outlive keeps it.
    private let batch: Unmanaged<BatchStorage>

    @_lifetime(borrow batch)
    init(in batch: borrowing RecordBatch, message: UnsafePointer<rd_kafka_message_t>, run: Int) {
        self.message = message
        self.run = run
        self.batch = .passUnretained(batch.backing)
    }

    /// Where it was read from.
    public var topicPartition: TopicPartition { batch._withUnsafeGuaranteedRef { $0.runs[run].partition } }

    /// The topic it was read from.
    public var topic: String { topicPartition.topic }

    /// The partition it was read from, counted from 0.
    public var partition: Int { Int(message.pointee.partition) }

    /// Its place in the partition. Offsets rise, but may have gaps.
    public var offset: Int64 { message.pointee.offset }

    /// When it happened, as the sender or the broker wrote; nil when neither did.
    public var timestamp: Timestamp? {
        var kind = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE
        let time = rd_kafka_message_timestamp(message, &kind)
        return kind == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE ? nil : Timestamp(millisecondsSinceEpoch: time)
    }

    /// The key; nil is no key, which is not the same as an empty one.
    public var key: RawSpan? {
        @_lifetime(copy self)
        get { _overrideLifetime(Self.span(message.pointee.key, message.pointee.key_len), copying: self) }
    }

    /// The content; nil is a tombstone, which is not the same as an empty value.
    public var value: RawSpan? {
        @_lifetime(copy self)
        get { _overrideLifetime(Self.span(message.pointee.payload, message.pointee.len), copying: self) }
    }

    /// Looks at each header in turn; there are none when they cannot be read.
    public func forEachHeader<Failure: Error>(
        _ body: (borrowing BorrowedHeader) throws(Failure) -> Void
    ) throws(Failure) {
        var list: OpaquePointer?
        guard rd_kafka_message_headers(message, &list) == RD_KAFKA_RESP_ERR_NO_ERROR, let list else { return }
        var index = 0
        while true {
            var name: UnsafePointer<CChar>?
            var value: UnsafeRawPointer?
            var size = 0
            let result = rd_kafka_header_get_all(list, index, &name, &value, &size)
            guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { return }
            try body(BorrowedHeader(of: self, name: name, value: value, size: size))
            index += 1
        }
    }

    /// Bytes of librdkafka; nil when there are none to point at.
    @_lifetime(immortal)
    static func span(_ start: UnsafeRawPointer?, _ count: Int) -> RawSpan? {
        guard let start else { return nil }
        return _overrideLifetime(RawSpan(_unsafeStart: start, byteCount: count), copying: ())
    }
}
