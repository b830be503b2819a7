/// Names one partition of one topic.
public struct TopicPartition: Sendable, Hashable {
    /// The topic.
    public var topic: String

    /// The partition, counted from 0.
    public var partition: Int

    /// Names a partition.
    public init(topic: String, partition: Int) {
        self.topic = topic
        self.partition = partition
    }
}

extension TopicPartition: CustomStringConvertible {
    /// For example `orders[3]`.
    public var description: String { "\(topic)[\(partition)]" }
}
