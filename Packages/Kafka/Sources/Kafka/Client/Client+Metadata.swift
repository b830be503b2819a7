internal import CRDKafka

extension Client {
    /// How many partitions a topic has, asked of the brokers.
    func partitionCount(of topic: String) async throws -> Int {
        let place = KafkaError.Place(.readingMetadata, topic: topic)
        try Self.checkTopic(topic, at: place)
        return try await blocking(at: place) { try $0.queryPartitionCount(of: topic, at: place) }
    }

    /// The bounds of a partition, asked of its leader.
    func watermarks(of partition: TopicPartition) async throws -> Watermarks {
        let place = KafkaError.Place(.readingWatermarks, topic: partition.topic, partition: partition.partition)
        try Self.checkTopic(partition.topic, at: place)
        let number = try Self.checkPartition(partition.partition, at: place)
        return try await blocking(at: place) { client in
            var low: Int64 = 0
            var high: Int64 = 0
            let error = rd_kafka_query_watermark_offsets(
                client.instance, partition.topic, number, &low, &high, client.requestTimeout.milliseconds)
            guard error == RD_KAFKA_RESP_ERR_NO_ERROR else { throw client.error(error, at: place) }
            return Watermarks(low: low, high: high)
        }
    }

    private func queryPartitionCount(of topic: String, at place: KafkaError.Place) throws(KafkaError) -> Int {
        guard let handle = rd_kafka_topic_new(instance, topic, nil) else {
            throw error(rd_kafka_last_error(), at: place)
        }
        defer { rd_kafka_topic_destroy(handle) }
        var answer: UnsafePointer<rd_kafka_metadata>?
        let failure = rd_kafka_metadata(instance, 0, handle, &answer, requestTimeout.milliseconds)
        guard failure == RD_KAFKA_RESP_ERR_NO_ERROR, let answer else { throw error(failure, at: place) }
        defer { rd_kafka_metadata_destroy(answer) }
        guard answer.pointee.topic_cnt > 0, let found = answer.pointee.topics?.pointee else {
            throw error(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, at: place)
        }
        guard found.err == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(found.err, at: place) }
        return Int(found.partition_cnt)
    }

    /// A topic's name goes to C: it must not be empty, nor hold a NUL that would cut it short.
    static func checkTopic(_ topic: String, at place: KafkaError.Place) throws(KafkaError) {
        guard !topic.isEmpty else { throw .invalidArgument("the topic's name is empty", at: place) }
        guard !topic.utf8.contains(0) else { throw .invalidArgument("the topic's name holds a NUL", at: place) }
    }

    /// A partition as Kafka numbers it: 0 and up, in 32 bits.
    static func checkPartition(_ partition: Int, at place: KafkaError.Place) throws(KafkaError) -> Int32 {
        guard let number = Int32(exactly: partition), number >= 0 else {
            throw .invalidArgument("\(partition) is not the number of a partition", at: place)
        }
        return number
    }
}
