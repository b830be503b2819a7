internal import CRDKafka

extension Client {
    /// Asks a group's coordinator what it has committed.
    func offsets(of group: String, partitions: [TopicPartition]?) throws -> [TopicPartition: Result<Int64, KafkaError>]
    {
        let place = KafkaError.Place(.readingOffsets)
        try Self.check(group, "group", at: place)
        let list = try partitions.flatMap { try Self.makeList($0, at: .readingOffsets) }
        defer { if let list { rd_kafka_topic_partition_list_destroy(list) } }
        var request = rd_kafka_ListConsumerGroupOffsets_new(group, list)
        defer { rd_kafka_ListConsumerGroupOffsets_destroy(request) }
        return try administer(
            RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS, at: place,
            options: { options in
                // What a transaction has not committed yet is no answer: the broker is asked to say so instead.
                if let failure = rd_kafka_AdminOptions_set_require_stable_offsets(options, 1) {
                    throw KafkaError(consuming: failure, at: place)
                }
            },
            send: { rd_kafka_ListConsumerGroupOffsets(instance, &request, 1, $0, $1) },
            read: { answer in
                var count = 0
                let groups = rd_kafka_ListConsumerGroupOffsets_result_groups(
                    rd_kafka_event_ListConsumerGroupOffsets_result(answer), &count)
                return try offsets(in: count > 0 ? groups?.pointee : nil, at: .readingOffsets)
            })
    }

    /// Reads the partitions of an answer about a group; those without an offset are left out.
    func offsets(
        in group: OpaquePointer?, at operation: KafkaError.Operation
    ) throws(KafkaError) -> [TopicPartition: Result<Int64, KafkaError>] {
        if let failure = rd_kafka_group_result_error(group) {
            throw KafkaError(borrowing: failure, at: .init(operation))
        }
        var offsets: [TopicPartition: Result<Int64, KafkaError>] = [:]
        for entry in Self.entries(of: rd_kafka_group_result_partitions(group)) {
            let partition = TopicPartition(entry)
            if entry.err != RD_KAFKA_RESP_ERR_NO_ERROR {
                let place = KafkaError.Place(operation, topic: partition.topic, partition: partition.partition)
                offsets[partition] = .failure(error(entry.err, at: place))
            } else if entry.offset >= 0 {
                offsets[partition] = .success(entry.offset)
            }
        }
        return offsets
    }
}
