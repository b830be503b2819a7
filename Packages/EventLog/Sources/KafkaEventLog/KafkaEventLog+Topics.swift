public import EventLog
import Kafka

extension KafkaEventLog {
    /// Creates the topics that are missing; those that are there stay as they are.
    public func createTopics(_ topics: [Topic], _ plan: TopicPlan) async throws {
        let missing = try await inspector.missing(topics)
        guard !missing.isEmpty else { return }
        let new = missing.map { topic in
            NewTopic(
                name: topic.name, partitions: plan.partitions, replicationFactor: plan.replicas,
                settings: plan.settings)
        }
        try await withAdmin { admin in
            for creation in try await admin.createTopics(new) {
                if case .failed(let error) = creation.outcome { throw error }
            }
        }
    }

    /// How topics differ from the plan; changes nothing.
    ///
    /// Throws what Kafka answers, also when it does not let us see settings: then nothing is known.
    public func differences(of topics: [Topic], from plan: TopicPlan) async throws -> [TopicDifference] {
        try await withAdmin { admin in
            let found = try await admin.describeTopics(topics.map(\.name))
            var differences: [TopicDifference] = []
            for topic in topics {
                guard let description = try found[topic.name]?.get() else { continue }
                let configuration = try await admin.configuration(of: .topic(topic.name))
                differences += plan.differences(from: description, configuration)
            }
            return differences
        }
    }

    private func withAdmin<Value: Sendable>(_ body: (Admin) async throws -> Value) async throws -> Value {
        let admin = try Admin(configuration: configuration, logger: logger)
        do {
            let value = try await body(admin)
            await admin.close()
            return value
        } catch {
            await admin.close()
            throw error
        }
    }
}
