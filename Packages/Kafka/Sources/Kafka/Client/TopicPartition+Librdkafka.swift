internal import CRDKafka

extension TopicPartition {
    /// Copies topic and partition out of an entry of librdkafka's list.
    init(_ entry: rd_kafka_topic_partition_t) {
        self.init(topic: entry.topic.map { String(cString: $0) } ?? "", partition: Int(entry.partition))
    }
}

extension Client {
    /// The entries of a list, which stays with the caller; none when there is no list.
    static func entries(
        of list: UnsafePointer<rd_kafka_topic_partition_list_t>?
    ) -> UnsafeBufferPointer<rd_kafka_topic_partition_t> {
        UnsafeBufferPointer(start: list.flatMap { UnsafePointer($0.pointee.elems) }, count: Int(list?.pointee.cnt ?? 0))
    }

    /// A list of these partitions, which the caller destroys.
    static func makeList(
        _ partitions: [TopicPartition], at operation: KafkaError.Operation
    ) throws(KafkaError) -> UnsafeMutablePointer<rd_kafka_topic_partition_list_t>? {
        let list = rd_kafka_topic_partition_list_new(Int32(clamping: partitions.count))
        do {
            for partition in partitions {
                let place = KafkaError.Place(operation, topic: partition.topic, partition: partition.partition)
                try checkTopic(partition.topic, at: place)
                let number = try checkPartition(partition.partition, at: place)
                rd_kafka_topic_partition_list_add(list, partition.topic, number)
            }
            return list
        } catch {
            rd_kafka_topic_partition_list_destroy(list)
            throw error
        }
    }

    /// A list of these offsets, which count from 0; the caller destroys it.
    static func makeList(
        _ offsets: [TopicPartition: Int64], at operation: KafkaError.Operation
    ) throws(KafkaError) -> UnsafeMutablePointer<rd_kafka_topic_partition_list_t>? {
        if let (partition, offset) = offsets.first(where: { $0.value < 0 }) {
            let place = KafkaError.Place(operation, topic: partition.topic, partition: partition.partition)
            throw .invalidArgument("\(offset) is not an offset", at: place)
        }
        let list = try makeList(Array(offsets.keys), at: operation)
        for entry in 0..<Int(list?.pointee.cnt ?? 0) {
            guard let element = list?.pointee.elems?[entry] else { continue }
            list?.pointee.elems?[entry].offset = offsets[TopicPartition(element)] ?? Int64(RD_KAFKA_OFFSET_INVALID)
        }
        return list
    }
}
