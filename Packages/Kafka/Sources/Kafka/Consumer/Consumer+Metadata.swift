extension Consumer {
    /// The offsets of the first record of a partition and of the next one to come, asked of its leader.
    ///
    /// Throws a `KafkaError`: `.unknownTopicOrPartition` or `.unknownPartition`, `.timedOut` after
    /// `KafkaConfiguration.requestTimeout`, `.closed`.
    public func watermarks(of partition: TopicPartition) async throws -> Watermarks {
        try await client.watermarks(of: partition)
    }

    /// How many partitions a topic has, asked of the brokers.
    ///
    /// Throws a `KafkaError`: `.unknownTopicOrPartition`, `.timedOut` after `KafkaConfiguration.requestTimeout`,
    /// `.closed`.
    public func partitionCount(of topic: String) async throws -> Int {
        try await client.partitionCount(of: topic)
    }
}
