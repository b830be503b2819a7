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
                let entries = try entries(in: count > 0 ? groups?.pointee : nil, at: .readingOffsets)
                // A negative one stands for: nothing committed.
                return entries.filter { entry in (try? entry.value.get()).map { $0 >= 0 } ?? true }
            })
    }

    /// Asks a group's coordinator to forget what it has committed.
    func deleteOffsets(
        of group: String, partitions: [TopicPartition]
    ) throws -> [TopicPartition: Result<Void, KafkaError>] {
        let place = KafkaError.Place(.deletingGroups)
        try Self.check(group, "group", at: place)
        let list = try Self.makeList(partitions, at: .deletingGroups)
        defer { rd_kafka_topic_partition_list_destroy(list) }
        try checkGroupsAreAdministered(at: place)
        var request = rd_kafka_DeleteConsumerGroupOffsets_new(group, list)
        defer { rd_kafka_DeleteConsumerGroupOffsets_destroy(request) }
        return try administer(
            RD_KAFKA_ADMIN_OP_DELETECONSUMERGROUPOFFSETS, at: place,
            send: { rd_kafka_DeleteConsumerGroupOffsets(instance, &request, 1, $0, $1) },
            read: { answer in
                var count = 0
                let groups = rd_kafka_DeleteConsumerGroupOffsets_result_groups(
                    rd_kafka_event_DeleteConsumerGroupOffsets_result(answer), &count)
                let entries = try entries(in: count > 0 ? groups?.pointee : nil, at: .deletingGroups)
                return entries.mapValues { $0.map { _ in () } }
            })
    }

    /// Reads the partitions of an answer about a group.
    private func entries(
        in group: OpaquePointer?, at operation: KafkaError.Operation
    ) throws(KafkaError) -> [TopicPartition: Result<Int64, KafkaError>] {
        guard let group else {
            throw KafkaError(code: .unknown, message: "the coordinator did not answer", place: .init(operation))
        }
        if let failure = rd_kafka_group_result_error(group) {
            throw KafkaError(borrowing: failure, at: .init(operation))
        }
        var offsets: [TopicPartition: Result<Int64, KafkaError>] = [:]
        for entry in Self.entries(of: rd_kafka_group_result_partitions(group)) {
            let partition = TopicPartition(entry)
            let place = KafkaError.Place(operation, topic: partition.topic, partition: partition.partition)
            offsets[partition] =
                entry.err == RD_KAFKA_RESP_ERR_NO_ERROR ? .success(entry.offset) : .failure(error(entry.err, at: place))
        }
        return offsets
    }
}
