/// A record as it was read from a partition.
public struct ReceivedRecord: Sendable, Hashable {
    /// The topic it was read from.
    public let topic: String

    /// The partition it was read from, counted from 0.
    public let partition: Int

    /// Its place in the partition. Offsets rise, but may have gaps.
    public let offset: Int64

    /// When it happened, as the sender or the broker wrote; nil when neither did.
    public let timestamp: Timestamp?

    /// The key; nil is no key, which is not the same as an empty one.
    public let key: [UInt8]?

    /// The content; nil is a tombstone, which is not the same as an empty value.
    public let value: [UInt8]?

    /// Annotations, in order.
    public let headers: [Header]

    /// Makes a record as if it had been read; for stand-ins and tests.
    public init(
        topic: String,
        partition: Int,
        offset: Int64,
        timestamp: Timestamp? = nil,
        key: [UInt8]? = nil,
        value: [UInt8]?,
        headers: [Header] = []
    ) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
        self.timestamp = timestamp
        self.key = key
        self.value = value
        self.headers = headers
    }
}
