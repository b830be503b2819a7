internal import CRDKafka

extension Client {
    /// Asks the controller to create topics and waits for its answer.
    func createTopics(_ topics: [NewTopic]) throws(KafkaError) -> [TopicCreation] {
        var requests: [OpaquePointer?] = []
        defer { for request in requests { rd_kafka_NewTopic_destroy(request) } }
        for topic in topics { requests.append(try Self.makeRequest(topic)) }

        let options = rd_kafka_AdminOptions_new(instance, RD_KAFKA_ADMIN_OP_CREATETOPICS)
        defer { rd_kafka_AdminOptions_destroy(options) }
        var reason = ErrorText()
        let wait = requestTimeout.milliseconds
        for set in [rd_kafka_AdminOptions_set_request_timeout, rd_kafka_AdminOptions_set_operation_timeout] {
            let result = reason.fill { set(options, wait, $0, $1) }
            guard result == RD_KAFKA_RESP_ERR_NO_ERROR else {
                throw error(result, at: .init(.creatingTopics), detail: reason.text)
            }
        }

        let answers = rd_kafka_queue_new(instance)
        defer { rd_kafka_queue_destroy(answers) }
        rd_kafka_CreateTopics(instance, &requests, requests.count, options, answers)
        // librdkafka answers by itself when the time is over.
        guard let event = rd_kafka_queue_poll(answers, -1) else {
            throw error(RD_KAFKA_RESP_ERR__TIMED_OUT, at: .init(.creatingTopics))
        }
        defer { rd_kafka_event_destroy(event) }
        return try outcomes(of: event, for: topics)
    }

    private func outcomes(of event: OpaquePointer, for topics: [NewTopic]) throws(KafkaError) -> [TopicCreation] {
        let failure = rd_kafka_event_error(event)
        guard failure == RD_KAFKA_RESP_ERR_NO_ERROR, let answer = rd_kafka_event_CreateTopics_result(event) else {
            let text = rd_kafka_event_error_string(event).map { String(cString: $0) }
            throw error(failure, at: .init(.creatingTopics), detail: text)
        }
        var count = 0
        let results = rd_kafka_CreateTopics_result_topics(answer, &count)
        var outcomes: [String: TopicCreation.Outcome] = [:]
        for result in UnsafeBufferPointer(start: results, count: count) {
            guard let name = rd_kafka_topic_result_name(result).map({ String(cString: $0) }) else { continue }
            outcomes[name] = outcome(of: result, topic: name)
        }
        return topics.map { topic in
            let unanswered = KafkaError(
                code: .unknown, message: "the brokers did not answer for this topic",
                place: .init(.creatingTopics, topic: topic.name))
            return TopicCreation(topic: topic.name, outcome: outcomes[topic.name] ?? .failed(unanswered))
        }
    }

    private func outcome(of result: OpaquePointer?, topic: String) -> TopicCreation.Outcome {
        switch rd_kafka_topic_result_error(result) {
        case RD_KAFKA_RESP_ERR_NO_ERROR: return .created
        case RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS: return .existed
        case let code:
            let text = rd_kafka_topic_result_error_string(result).map { String(cString: $0) }
            return .failed(error(code, at: .init(.creatingTopics, topic: topic), detail: text))
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
