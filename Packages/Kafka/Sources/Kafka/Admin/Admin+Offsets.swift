extension Admin {
    /// What a group has committed: of each partition the offset its members read next.
    ///
    /// A partition of which nothing is committed is not in the result. Throws a `KafkaError` when the request as a
    /// whole fails: `.invalidArgument`, `.timedOut` after `KafkaConfiguration.requestTimeout`,
    /// `.groupAuthorizationFailed`, `.closed`.
    ///
    /// - Parameters:
    ///   - group: its name.
    ///   - partitions: nil asks for all that the group has.
    public func offsets(
        ofGroup group: String, partitions: [TopicPartition]? = nil
    ) async throws -> [TopicPartition: Result<Int64, KafkaError>] {
        try await client.blocking(at: .init(.readingOffsets)) { try $0.offsets(of: group, partitions: partitions) }
    }

    /// How far a group is behind in each partition of which it has committed an offset. Throws as `offsets` does.
    public func lag(
        ofGroup group: String, partitions: [TopicPartition]? = nil
    ) async throws -> [TopicPartition: Result<GroupLag, KafkaError>] {
        try await client.blocking(at: .init(.readingOffsets)) { client in
            let committed = try client.offsets(of: group, partitions: partitions)
            let ends = try client.ends(of: Array(committed.keys))
            return Dictionary(
                uniqueKeysWithValues: committed.map { partition, offset in
                    let lag = offset.flatMap { offset in
                        (ends[partition] ?? .failure(.unansweredPartition(partition)))
                            .map { GroupLag(committed: offset, end: $0) }
                    }
                    return (partition, lag)
                })
        }
    }

    /// Forgets what a group has committed of some partitions; its members must not be reading them.
    ///
    /// Throws as `offsets` does, and what the coordinator says of a group that is not there or is busy.
    public func deleteOffsets(
        ofGroup group: String, partitions: [TopicPartition]
    ) async throws -> [TopicPartition: Result<Void, KafkaError>] {
        guard !partitions.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.deletingGroups)) {
            try $0.deleteOffsets(of: group, partitions: partitions)
        }
    }

    /// The offset of the first record at or after a moment, of each partition; nil when there is none that late.
    ///
    /// Throws a `KafkaError` when the request as a whole fails: `.invalidArgument`, `.timedOut` after
    /// `KafkaConfiguration.requestTimeout`, `.closed`.
    public func offsets(
        at moments: [TopicPartition: Timestamp]
    ) async throws -> [TopicPartition: Result<Int64?, KafkaError>] {
        guard !moments.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.readingOffsets)) {
            try $0.offsets(at: moments.mapValues(\.millisecondsSinceEpoch))
        }
    }
}

extension KafkaError {
    /// The brokers said nothing about this partition.
    fileprivate static func unansweredPartition(_ partition: TopicPartition) -> KafkaError {
        KafkaError(
            code: .unknown, message: "the brokers did not answer for this partition",
            place: .init(.readingOffsets, topic: partition.topic, partition: partition.partition))
    }
}
