/// A record to send.
public struct Record: Sendable, Hashable {
    /// The topic to write to.
    public var topic: String

    /// The partition to write to, counted from 0; nil lets the key decide, or chance when there is no key.
    public var partition: Int?

    /// The key: records of one key go to one partition and keep their order. Nil is no key.
    public var key: [UInt8]?

    /// The content; nil is a tombstone, which is not the same as an empty value.
    public var value: [UInt8]?

    /// Annotations, in order.
    public var headers: [Header]

    /// When it happened; nil, or the moment 0, takes the time of sending.
    public var timestamp: Timestamp?

    /// Makes a record.
    public init(
        topic: String,
        partition: Int? = nil,
        key: [UInt8]? = nil,
        value: [UInt8]?,
        headers: [Header] = [],
        timestamp: Timestamp? = nil
    ) {
        self.topic = topic
        self.partition = partition
        self.key = key
        self.value = value
        self.headers = headers
        self.timestamp = timestamp
    }
}
