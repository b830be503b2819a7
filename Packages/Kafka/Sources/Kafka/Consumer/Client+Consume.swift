internal import CRDKafka

extension Client {
    /// Replaces the partitions that are read.
    func assign(_ partitions: [TopicPartition: StartOffset]) throws(KafkaError) {
        let list = rd_kafka_topic_partition_list_new(Int32(clamping: partitions.count))
        defer { rd_kafka_topic_partition_list_destroy(list) }
        for (partition, start) in partitions {
            let place = KafkaError.Place(.assigning, topic: partition.topic, partition: partition.partition)
            try Self.checkTopic(partition.topic, at: place)
            let number = try Self.checkPartition(partition.partition, at: place)
            guard let entry = rd_kafka_topic_partition_list_add(list, partition.topic, number) else { continue }
            entry.pointee.offset = try start.raw(at: place)
        }
        let result = rd_kafka_assign(instance, list)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: .init(.assigning)) }
    }
}

extension StartOffset {
    /// The number by which librdkafka knows this start.
    fileprivate func raw(at place: KafkaError.Place) throws(KafkaError) -> Int64 {
        switch self {
        case .beginning: return Int64(RD_KAFKA_OFFSET_BEGINNING)
        case .end: return Int64(RD_KAFKA_OFFSET_END)
        case .offset(let offset):
            guard offset >= 0 else { throw .invalidArgument("\(offset) is not an offset", at: place) }
            return offset
        }
    }
}
