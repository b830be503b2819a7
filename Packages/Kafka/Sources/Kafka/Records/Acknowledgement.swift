/// Says where a record that was sent has been written.
public struct Acknowledgement: Sendable, Hashable {
    /// The topic it was written to.
    public let topic: String

    /// The partition it was written to, counted from 0.
    public let partition: Int

    /// Its place in the partition.
    public let offset: Int64

    /// Makes an acknowledgement.
    public init(topic: String, partition: Int, offset: Int64) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
    }
}

/// What became of one record that was sent: written, or why not.
public typealias Delivery = Result<Acknowledgement, KafkaError>
