internal import CRDKafka

extension Consumer {
    /// What a transactional producer must know to commit offsets that this consumer has read.
    ///
    /// To be asked anew after each rebalance. Throws a `KafkaError`: `.closed`.
    public func groupMetadata() async throws -> GroupMetadata {
        try await client.blocking(at: .init(.sendingOffsets)) { client in
            try GroupMetadata(consuming: rd_kafka_consumer_group_metadata(client.instance))
        }
    }
}
