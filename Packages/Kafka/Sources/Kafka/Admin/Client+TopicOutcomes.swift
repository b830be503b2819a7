internal import CRDKafka

/// What the brokers said about one of several things: nothing wrong, or what.
typealias ItemOutcome = Result<Void, KafkaError>

extension ItemOutcome {
    /// The brokers said nothing about this topic.
    static func unanswered(_ topic: String, at operation: KafkaError.Operation) -> Self {
        .failure(
            KafkaError(
                code: .unknown, message: "the brokers did not answer for this topic",
                place: .init(operation, topic: topic)))
    }

    /// The error, if there is one.
    var failure: KafkaError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}

extension Client {
    /// Reads the part of an answer that speaks of each topic, by its name.
    func topicOutcomes(
        _ results: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int, at operation: KafkaError.Operation
    ) -> [String: ItemOutcome] {
        var outcomes: [String: ItemOutcome] = [:]
        for result in UnsafeBufferPointer(start: results, count: count) {
            guard let name = rd_kafka_topic_result_name(result).map({ String(cString: $0) }) else { continue }
            let code = rd_kafka_topic_result_error(result)
            let text = rd_kafka_topic_result_error_string(result).map { String(cString: $0) }
            outcomes[name] =
                code == RD_KAFKA_RESP_ERR_NO_ERROR
                ? .success(()) : .failure(error(code, at: .init(operation, topic: name), detail: text))
        }
        return outcomes
    }
}
