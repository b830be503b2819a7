import Foundation
import Kafka
import Testing

/// A Kafka that is named from outside, for what no mock cluster knows: `PROSPECTS_TEST_KAFKA=host:port`.
enum RealBroker {
    /// Where it is; nil when none is named.
    static var address: String? { ProcessInfo.processInfo.environment["PROSPECTS_TEST_KAFKA"] }

    /// Why a test that needs it does not run.
    static let missing: Comment = "needs a Kafka: set PROSPECTS_TEST_KAFKA to its host:port"

    /// A name that nobody else uses.
    static func uniqueName(_ what: String) -> String { "test-\(what)-\(UUID().uuidString.lowercased())" }

    /// A configuration that reaches it.
    static func configuration() throws -> KafkaConfiguration {
        KafkaConfiguration(
            bootstrapServers: [try #require(address)], clientID: "tests", requestTimeout: .seconds(30),
            additional: ["topic.metadata.refresh.fast.interval.ms": "50", "fetch.wait.max.ms": "50"])
    }

    /// Runs `body` with a topic that is deleted afterwards, and an administrator.
    static func withTopic<Result: Sendable>(
        partitions: Int = 1, settings: [String: String] = [:],
        _ body: (_ topic: String, _ admin: Admin) async throws -> Result
    ) async throws -> Result {
        let name = uniqueName("topic")
        let admin = try Admin(configuration: configuration(), logger: .silent)
        do {
            let new = NewTopic(name: name, partitions: partitions, replicationFactor: 1, settings: settings)
            #expect(try await admin.createTopics([new]) == [TopicCreation(topic: name, outcome: .created)])
            try await admin.isReady(name, partitions: partitions)
            let result = try await body(name, admin)
            _ = try await admin.deleteTopics([name])
            await admin.close()
            return result
        } catch {
            _ = try? await admin.deleteTopics([name])
            await admin.close()
            throw error
        }
    }
}

extension Admin {
    /// Returns when every partition of a new topic has a leader: in KRaft the brokers learn of it after the answer.
    func isReady(_ topic: String, partitions: Int) async throws {
        while true {
            let found = try await describeTopics([topic])[topic]
            if case .success(let description) = found, description.partitions.count == partitions,
                description.partitions.allSatisfy({ $0.leader != nil })
            {
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
