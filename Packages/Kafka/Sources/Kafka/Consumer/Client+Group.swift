internal import CRDKafka

extension Client {
    /// Joins the consumer's group for these topics; none leaves it.
    func subscribe(to topics: Set<String>) throws(KafkaError) {
        let place = KafkaError.Place(.subscribing)
        for topic in topics { try Self.checkTopic(topic, at: place) }
        let list = rd_kafka_topic_partition_list_new(Int32(clamping: topics.count))
        defer { rd_kafka_topic_partition_list_destroy(list) }
        for topic in topics { rd_kafka_topic_partition_list_add(list, topic, RD_KAFKA_PARTITION_UA) }
        let result = rd_kafka_subscribe(instance, list)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: place) }
    }

    /// What the group wants of us, if this event says so.
    func rebalance(in event: OpaquePointer) -> Rebalance? {
        guard rd_kafka_event_type(event) == RD_KAFKA_EVENT_REBALANCE else { return nil }
        let partitions = Set(Self.entries(of: rd_kafka_event_topic_partition_list(event)).map { TopicPartition($0) })
        if rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS { return .assign(partitions) }
        return isAssignmentLost ? .lose(partitions) : .revoke(partitions)
    }

    /// Whether what we have was taken away without asking: others may read it already.
    var isAssignmentLost: Bool { rd_kafka_assignment_lost(instance) != 0 }

    /// Takes what the group gave us; librdkafka waits for this.
    func accept(_ partitions: [TopicPartition: Int64]) throws(KafkaError) {
        guard isCooperative else { return try assign(partitions) }
        let list = try PartitionList(partitions, at: .assigning)
        if let failure = rd_kafka_incremental_assign(instance, list.pointer) {
            throw KafkaError(consuming: failure, at: .init(.assigning))
        }
    }

    /// Gives back what the group wants back; librdkafka waits for this.
    func release(_ partitions: Set<TopicPartition>) throws(KafkaError) {
        guard isCooperative else { return try unassign() }
        let list = try PartitionList(partitions, at: .assigning)
        if let failure = rd_kafka_incremental_unassign(instance, list.pointer) {
            throw KafkaError(consuming: failure, at: .init(.assigning))
        }
    }

    private var isCooperative: Bool {
        rd_kafka_rebalance_protocol(instance).map { String(cString: $0) } == "COOPERATIVE"
    }

    private func unassign() throws(KafkaError) {
        let result = rd_kafka_assign(instance, nil)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: .init(.assigning)) }
    }

    /// Leaves the group and gives back whatever it wants back, without asking anybody. Waits for that.
    func leaveGroup() {
        guard let leaving = Leaving(self) else { return }
        while let rebalance = leaving.next() {
            do {
                try release(rebalance.partitions)
            } catch {
                logger.report(error)
            }
        }
        leaving.finish()
    }
}
