extension Admin {
    /// What a group has committed: of each partition the offset its members read next.
    ///
    /// A partition of which nothing is committed is not in the result. Throws a `KafkaError` when the request as a
    /// whole fails: `.invalidArgument`, `.timedOut` after `KafkaConfiguration.requestTimeout`,
    /// `.groupAuthorizationFailed`, `.closed`.
    ///
    /// - Parameter partitions: nil asks for all that the group has.
    public func offsets(
        ofGroup group: String, partitions: [TopicPartition]? = nil
    ) async throws -> [TopicPartition: Result<Int64, KafkaError>] {
        try await client.blocking(at: .init(.readingOffsets)) { try $0.offsets(of: group, partitions: partitions) }
    }
}
