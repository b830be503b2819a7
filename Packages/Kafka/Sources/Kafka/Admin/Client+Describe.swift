internal import CRDKafka

extension Client {
    /// Asks for all topics: to ask for one by its name would make a broker create it that creates on demand.
    func describeTopics(_ names: [String]?) throws -> [String: Result<TopicDescription, KafkaError>] {
        for name in names ?? [] { try Self.checkTopic(name, at: .init(.readingMetadata, topic: name)) }
        return try withMetadata { metadata in
            var found: [String: Result<TopicDescription, KafkaError>] = [:]
            for topic in UnsafeBufferPointer(start: metadata.topics, count: Int(metadata.topic_cnt)) {
                guard let name = topic.topic.map({ String(cString: $0) }) else { continue }
                let place = KafkaError.Place(.readingMetadata, topic: name)
                found[name] =
                    topic.err == RD_KAFKA_RESP_ERR_NO_ERROR
                    ? .success(TopicDescription(name: name, partitions: partitions(of: topic, at: place)))
                    : .failure(error(topic.err, at: place))
            }
            guard let names else { return found }
            return Dictionary(
                names.map { name in
                    let place = KafkaError.Place(.readingMetadata, topic: name)
                    return (name, found[name] ?? .failure(error(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, at: place)))
                }, uniquingKeysWith: { $1 })
        }
    }

    /// Asks which brokers there are.
    func describeCluster() throws -> ClusterDescription {
        let brokers = try withMetadata { metadata in
            UnsafeBufferPointer(start: metadata.brokers, count: Int(metadata.broker_cnt)).map { broker in
                ClusterDescription.Broker(
                    id: Int(broker.id), host: broker.host.map { String(cString: $0) } ?? "", port: Int(broker.port))
            }
        }
        // Both are known from the answer above and wait for nothing more, but for a controller that is not there.
        let id = rd_kafka_clusterid(instance, requestTimeout.milliseconds)
        defer { rd_kafka_mem_free(instance, id) }
        let controller = rd_kafka_controllerid(instance, requestTimeout.milliseconds)
        return ClusterDescription(
            id: id.map { String(cString: $0) }, controller: controller < 0 ? nil : Int(controller),
            brokers: brokers.sorted { $0.id < $1.id })
    }

    private func withMetadata<Answer>(_ read: (rd_kafka_metadata) throws -> Answer) throws -> Answer {
        var answer: UnsafePointer<rd_kafka_metadata>?
        let failure = rd_kafka_metadata(instance, 1, nil, &answer, requestTimeout.milliseconds)
        guard failure == RD_KAFKA_RESP_ERR_NO_ERROR, let answer else {
            throw error(failure, at: .init(.readingMetadata))
        }
        defer { rd_kafka_metadata_destroy(answer) }
        return try read(answer.pointee)
    }

    private func partitions(
        of topic: rd_kafka_metadata_topic, at place: KafkaError.Place
    ) -> [TopicDescription.Partition] {
        let partitions = UnsafeBufferPointer(start: topic.partitions, count: Int(topic.partition_cnt))
        return partitions.map { partition in
            let place = KafkaError.Place(place.operation, topic: place.topic, partition: Int(partition.id))
            let error = partition.err == RD_KAFKA_RESP_ERR_NO_ERROR ? nil : error(partition.err, at: place)
            return TopicDescription.Partition(
                number: Int(partition.id), leader: partition.leader < 0 ? nil : Int(partition.leader),
                replicas: UnsafeBufferPointer(start: partition.replicas, count: Int(partition.replica_cnt)).map(
                    Int.init),
                inSync: UnsafeBufferPointer(start: partition.isrs, count: Int(partition.isr_cnt)).map(Int.init),
                error: error)
        }.sorted { $0.number < $1.number }
    }
}
