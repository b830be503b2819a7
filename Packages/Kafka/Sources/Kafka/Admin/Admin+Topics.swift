extension Admin {
    /// Creates topics and says of each what became of it, in the order they were given.
    ///
    /// Throws a `KafkaError` when the request as a whole fails: `.invalidArgument`, `.timedOut` after
    /// `KafkaConfiguration.requestTimeout`, `.unsupportedFeature`, `.closed`. The brokers may learn of a new topic some
    /// moments after this returns: `describeTopics` tells when its partitions have leaders.
    public func createTopics(_ topics: [NewTopic]) async throws -> [TopicCreation] {
        guard !topics.isEmpty else { return [] }
        return try await client.blocking(at: .init(.creatingTopics)) { try $0.createTopics(topics) }
    }

    /// Deletes topics with all their records, for ever, and says of each whether it was.
    ///
    /// Throws as `createTopics` does. One that is not there is `.unknownTopicOrPartition` in the result.
    public func deleteTopics(_ names: [String]) async throws -> [String: Result<Void, KafkaError>] {
        guard !names.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.deletingTopics)) { try $0.deleteTopics(names) }
    }

    /// Gives topics more partitions, and says of each whether they were.
    ///
    /// Records that are there stay where they are, but keys go to other partitions from then on. Fewer is not possible:
    /// `.invalidPartitions` in the result. Throws as `createTopics` does.
    ///
    /// - Parameter totals: of each topic how many partitions it shall have, those that are there included.
    public func growTopics(to totals: [String: Int]) async throws -> [String: Result<Void, KafkaError>] {
        guard !totals.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.growingTopics)) { try $0.growTopics(to: totals) }
    }

    /// Describes topics: partitions, leaders, replicas. Creates none.
    ///
    /// One that is not there is `.unknownTopicOrPartition` in the result. Throws a `KafkaError` when the request as a
    /// whole fails: `.timedOut` after `KafkaConfiguration.requestTimeout`, `.transport`, `.closed`.
    ///
    /// - Parameter names: nil describes all that we may see.
    public func describeTopics(
        _ names: [String]? = nil
    ) async throws -> [String: Result<TopicDescription, KafkaError>] {
        try await client.blocking(at: .init(.readingMetadata)) { try $0.describeTopics(names) }
    }

    /// Describes the cluster: its id, its controller and its brokers. Throws as `describeTopics` does.
    public func describeCluster() async throws -> ClusterDescription {
        try await client.blocking(at: .init(.readingMetadata)) { try $0.describeCluster() }
    }

    /// How many partitions a topic has. Throws as `describeTopics` does, and `.unknownTopicOrPartition`.
    public func partitionCount(of topic: String) async throws -> Int {
        guard let found = try await describeTopics([topic])[topic] else { return 0 }
        return try found.get().partitions.count
    }
}
