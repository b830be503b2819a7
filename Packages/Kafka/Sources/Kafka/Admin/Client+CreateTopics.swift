internal import CRDKafka

extension Client {
    /// Asks the controller to create topics and waits for its answer.
    func createTopics(_ topics: [NewTopic]) throws -> [TopicCreation] {
        var requests: [OpaquePointer?] = []
        defer { for request in requests { rd_kafka_NewTopic_destroy(request) } }
        for topic in topics { requests.append(try Self.makeRequest(topic)) }
        let outcomes = try administer(
            RD_KAFKA_ADMIN_OP_CREATETOPICS, at: .init(.creatingTopics),
            send: { rd_kafka_CreateTopics(instance, &requests, requests.count, $0, $1) },
            read: { answer in
                var count = 0
                let results = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(answer), &count)
                return topicOutcomes(results, count, at: .creatingTopics)
            })
        return topics.map { topic in
            let outcome: TopicCreation.Outcome =
                switch outcomes[topic.name] ?? .unanswered(topic.name, at: .creatingTopics) {
                case .success: .created
                case .failure(let error) where error.code == .topicAlreadyExists: .existed
                case .failure(let error): .failed(error)
                }
            return TopicCreation(topic: topic.name, outcome: outcome)
        }
    }

    private static func makeRequest(_ topic: NewTopic) throws(KafkaError) -> OpaquePointer {
        let place = KafkaError.Place(.creatingTopics, topic: topic.name)
        try checkTopic(topic.name, at: place)
        guard let partitions = Int32(exactly: topic.partitions), partitions > 0 else {
            throw .invalidArgument("\(topic.partitions) partitions", at: place)
        }
        guard let replicas = Int32(exactly: topic.replicationFactor ?? -1), replicas != 0 else {
            throw .invalidArgument("\(topic.replicationFactor ?? 0) replicas", at: place)
        }
        var reason = ErrorText()
        let made = reason.fill { rd_kafka_NewTopic_new(topic.name, partitions, replicas, $0, $1) }
        guard let made else { throw .invalidArgument(reason.text, at: place) }
        for (name, value) in topic.settings {
            let result = rd_kafka_NewTopic_set_config(made, name, value)
            guard result != RD_KAFKA_RESP_ERR_NO_ERROR else { continue }
            rd_kafka_NewTopic_destroy(made)
            throw KafkaError(result, at: place, detail: "setting \(name) of the topic")
        }
        return made
    }
}
