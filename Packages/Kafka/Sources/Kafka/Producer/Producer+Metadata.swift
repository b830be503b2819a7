extension Producer {
    /// How many partitions a topic has, asked of the brokers.
    ///
    /// A broker that creates topics on demand creates this one. Throws a `KafkaError`: `.unknownTopicOrPartition`,
    /// `.timedOut` after `KafkaConfiguration.requestTimeout`, `.closed`.
    public func partitionCount(of topic: String) async throws -> Int {
        try await client.partitionCount(of: topic)
    }
}
