/// What is handed to a log: a key that keeps its order, headers and a value.
public struct LogMessage: Sendable, Hashable {
    public var key: [UInt8]?
    public var headers: [Header]
    /// `nil` is legal on a Kafka topic (a tombstone).
    public var value: [UInt8]?

    public init(key: [UInt8]?, headers: [Header] = [], value: [UInt8]?) {
        self.key = key
        self.headers = headers
        self.value = value
    }

    public struct Header: Sendable, Hashable, Codable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

/// A message as it stands in a log.
public struct LogRecord: Sendable, Hashable {
    public let topic: Topic
    public let partition: Int
    /// Rising within the partition; not always without holes.
    public let offset: Int64
    public let message: LogMessage

    public init(topic: Topic, partition: Int, offset: Int64, message: LogMessage) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
        self.message = message
    }
}
