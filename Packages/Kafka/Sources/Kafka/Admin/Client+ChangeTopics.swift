internal import CRDKafka

extension Client {
    /// Asks the controller to delete topics and waits for its answer.
    func deleteTopics(_ names: [String]) throws -> [String: Result<Void, KafkaError>] {
        for name in names { try Self.checkTopic(name, at: .init(.deletingTopics, topic: name)) }
        var requests: [OpaquePointer?] = names.map { rd_kafka_DeleteTopic_new($0) }
        defer { for request in requests { rd_kafka_DeleteTopic_destroy(request) } }
        let outcomes = try administer(
            RD_KAFKA_ADMIN_OP_DELETETOPICS, at: .init(.deletingTopics),
            send: { rd_kafka_DeleteTopics(instance, &requests, requests.count, $0, $1) },
            read: { answer in
                var count = 0
                let results = rd_kafka_DeleteTopics_result_topics(rd_kafka_event_DeleteTopics_result(answer), &count)
                return topicOutcomes(results, count, at: .deletingTopics)
            })
        return Self.complete(outcomes, names, at: .deletingTopics)
    }

    /// Asks the controller for more partitions and waits for its answer.
    func growTopics(to totals: [String: Int]) throws -> [String: Result<Void, KafkaError>] {
        var requests: [OpaquePointer?] = []
        defer { for request in requests { rd_kafka_NewPartitions_destroy(request) } }
        for (name, total) in totals {
            let place = KafkaError.Place(.growingTopics, topic: name)
            try Self.checkTopic(name, at: place)
            guard total > 0, total <= Int32.max else {
                throw KafkaError.invalidArgument("\(total) partitions", at: place)
            }
            var reason = ErrorText()
            let request = reason.fill { rd_kafka_NewPartitions_new(name, total, $0, $1) }
            guard let request else { throw KafkaError.invalidArgument(reason.text, at: place) }
            requests.append(request)
        }
        let outcomes = try administer(
            RD_KAFKA_ADMIN_OP_CREATEPARTITIONS, at: .init(.growingTopics),
            send: { rd_kafka_CreatePartitions(instance, &requests, requests.count, $0, $1) },
            read: { answer in
                var count = 0
                let results = rd_kafka_CreatePartitions_result_topics(
                    rd_kafka_event_CreatePartitions_result(answer), &count)
                return topicOutcomes(results, count, at: .growingTopics)
            })
        return Self.complete(outcomes, Array(totals.keys), at: .growingTopics)
    }

    private static func complete(
        _ outcomes: [String: ItemOutcome], _ names: [String], at operation: KafkaError.Operation
    ) -> [String: ItemOutcome] {
        Dictionary(
            names.map { ($0, outcomes[$0] ?? .unanswered($0, at: operation)) }, uniquingKeysWith: { $1 })
    }
}
