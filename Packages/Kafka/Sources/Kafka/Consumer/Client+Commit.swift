internal import CRDKafka

extension Client {
    /// Sends offsets to the group's coordinator; the answer comes as an event with the token, which is not 0.
    func commit(_ offsets: [TopicPartition: Int64], token: UInt) throws(KafkaError) {
        let list = try Self.makeList(offsets, at: .committing)
        defer { if let list { rd_kafka_topic_partition_list_destroy(list) } }
        let result = rd_kafka_commit_queue(instance, list, events, nil, UnsafeMutableRawPointer(bitPattern: token))
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: .init(.committing)) }
    }

    /// The token of a commit and what failed, if this event is the answer to one.
    func commitAnswer(in event: OpaquePointer) -> (token: UInt, failures: [TopicPartition: KafkaError])? {
        guard rd_kafka_event_type(event) == RD_KAFKA_EVENT_OFFSET_COMMIT else { return nil }
        let token = UInt(bitPattern: rd_kafka_event_opaque(event))
        let entries = Self.entries(of: rd_kafka_event_topic_partition_list(event))
        var failures = failures(in: entries, at: .committing)
        let whole = rd_kafka_event_error(event)
        if failures.isEmpty, whole != RD_KAFKA_RESP_ERR_NO_ERROR {
            for partition in entries.map({ TopicPartition($0) }) {
                let place = KafkaError.Place(.committing, topic: partition.topic, partition: partition.partition)
                failures[partition] = error(whole, at: place)
            }
        }
        return (token, failures)
    }

    /// Asks the coordinator what the group has committed; waits for the answer.
    func committed(of partitions: Set<TopicPartition>) throws(KafkaError) -> [TopicPartition: Int64] {
        let list = try PartitionList(partitions, at: .readingOffsets)
        let result = rd_kafka_committed(instance, list.pointer, requestTimeout.milliseconds)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: .init(.readingOffsets)) }
        if let failure = failures(in: list.entries, at: .readingOffsets).values.first { throw failure }
        var offsets: [TopicPartition: Int64] = [:]
        for entry in list.entries where entry.offset >= 0 { offsets[TopicPartition(entry)] = entry.offset }
        return offsets
    }

    /// The same, again and again while only passing trouble is in the way.
    func committed(
        of partitions: Set<TopicPartition>, retryingFor limit: Duration
    ) throws(KafkaError) -> [TopicPartition: Int64] {
        let deadline = ContinuousClock.now + limit
        while true {
            do {
                return try committed(of: partitions)
            } catch  where error.isRetriable && !isAssignmentLost && .now < deadline {
                pause(for: .milliseconds(100))
            }
        }
    }
}
