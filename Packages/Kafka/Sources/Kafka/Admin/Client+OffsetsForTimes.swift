internal import CRDKafka

extension Client {
    /// Asks the leaders for the first offset at or after a moment; nil when there is none that late.
    func offsets(at moments: [TopicPartition: Int64]) throws -> [TopicPartition: Result<Int64?, KafkaError>] {
        let list = try Self.makeList(moments, at: .readingOffsets)
        defer { rd_kafka_topic_partition_list_destroy(list) }
        return try lookUp(list).mapValues { $0.map { $0 < 0 ? nil : $0 } }
    }

    /// Asks the leaders for the offset that the next record will get.
    func ends(of partitions: [TopicPartition]) throws -> [TopicPartition: Result<Int64, KafkaError>] {
        guard !partitions.isEmpty else { return [:] }
        let list = try Self.makeList(partitions, at: .readingOffsets)
        defer { rd_kafka_topic_partition_list_destroy(list) }
        for entry in 0..<partitions.count {
            // Instead of a moment, the protocol takes this for the end.
            list?.pointee.elems?[entry].offset = Int64(RD_KAFKA_OFFSET_END)
        }
        return try lookUp(list)
    }

    private func lookUp(
        _ list: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?
    ) throws(KafkaError) -> [TopicPartition: Result<Int64, KafkaError>] {
        let failure = rd_kafka_offsets_for_times(instance, list, requestTimeout.milliseconds)
        guard failure == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(failure, at: .init(.readingOffsets)) }
        var offsets: [TopicPartition: Result<Int64, KafkaError>] = [:]
        for entry in Self.entries(of: list) {
            let partition = TopicPartition(entry)
            let place = KafkaError.Place(.readingOffsets, topic: partition.topic, partition: partition.partition)
            offsets[partition] =
                entry.err == RD_KAFKA_RESP_ERR_NO_ERROR ? .success(entry.offset) : .failure(error(entry.err, at: place))
        }
        return offsets
    }
}
