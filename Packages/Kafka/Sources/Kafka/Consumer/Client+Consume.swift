internal import CRDKafka

extension Client {
    /// Replaces the partitions that are read; librdkafka's numbers say from where.
    func assign(_ partitions: [TopicPartition: Int64]) throws(KafkaError) {
        let list = try PartitionList(partitions, at: .assigning)
        let result = rd_kafka_assign(instance, list.pointer)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: .init(.assigning)) }
        awaitStops()
    }

    /// Waits until librdkafka's main thread has stopped to read what an assignment took away.
    ///
    /// Taking it away a second time before that ends the process: 2.0.2 then stops it twice, and does not expect the second
    /// answer. The thread does one thing after another, so the answer to any question asked now comes after the stop.
    private func awaitStops() {
        var current: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?
        rd_kafka_assignment(instance, &current)
        if let current { rd_kafka_topic_partition_list_destroy(current) }
    }

    /// Ends the reading of partitions of an own assignment and begins it anew elsewhere.
    ///
    /// What librdkafka had read ahead of them is dropped. Its own seek refuses a partition that it has not begun to read.
    func restart(_ partitions: [TopicPartition: Int64], at operation: KafkaError.Operation) throws(KafkaError) {
        let list = try PartitionList(partitions, at: operation)
        for call in [rd_kafka_incremental_unassign, rd_kafka_incremental_assign] {
            if let failure = call(instance, list.pointer) { throw KafkaError(consuming: failure, at: .init(operation)) }
        }
    }

    /// Goes elsewhere in partitions that a group has given us, and waits until that is so.
    ///
    /// Not by ending and beginning anew: in a group that could be taken for the answer to a rebalance.
    func seek(_ partitions: [TopicPartition: Int64], at operation: KafkaError.Operation) throws(KafkaError) {
        let deadline = ContinuousClock.now + requestTimeout
        var remaining = partitions
        while !remaining.isEmpty {
            let list = try PartitionList(remaining, at: operation)
            let left = deadline - .now
            if let failure = rd_kafka_seek_partitions(instance, list.pointer, left.milliseconds) {
                throw KafkaError(consuming: failure, at: .init(operation))
            }
            let failures = failures(in: list.entries, at: operation)
            // A partition that librdkafka has only just been given: it has not begun to read there.
            if let lasting = failures.values.first(where: { $0.code != .wrongState || left < .zero }) { throw lasting }
            remaining = remaining.filter { failures[$0.key] != nil }
            if !remaining.isEmpty { pause(for: .milliseconds(5)) }
        }
    }

    /// Holds back partitions, or lets their records come again. What was read ahead of them is dropped when they are held.
    func setPaused(_ isPaused: Bool, _ partitions: Set<TopicPartition>) throws(KafkaError) {
        let list = try PartitionList(partitions, at: .pausing)
        let call = isPaused ? rd_kafka_pause_partitions : rd_kafka_resume_partitions
        let result = call(instance, list.pointer)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: .init(.pausing)) }
        if let failure = failures(in: list.entries, at: .pausing).values.first { throw failure }
    }

    /// Blocks this thread for a moment; for calls that run in `blocking`.
    func pause(for time: Duration) {
        usleep(UInt32(time.milliseconds) * 1000)
    }
}
