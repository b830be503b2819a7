import Foundation
import Kafka
import Logging

/// The Kafka that a benchmark talks to: the broker named in `PROSPECTS_TEST_KAFKA`, or else a mock of its own.
struct MockBrokerOrReal: Sendable {
    /// Where clients find it.
    let bootstrapServers: [String]
    /// Whether it keeps what it is given: then runs can be larger.
    let isReal: Bool
    private let mock: MockBroker?

    /// With these topics and so many partitions each. On a real broker their names must be new.
    static func open(topics: [String: Int]) async throws -> MockBrokerOrReal {
        guard let address = ProcessInfo.processInfo.environment["PROSPECTS_TEST_KAFKA"], !address.isEmpty else {
            let mock = try MockBroker(topics: topics)
            return MockBrokerOrReal(bootstrapServers: mock.bootstrapServers, isReal: false, mock: mock)
        }
        let servers = address.split(separator: ",").map(String.init)
        let configuration = KafkaConfiguration(bootstrapServers: servers, clientID: "benchmarks")
        let admin = try Admin(configuration: configuration, logger: Logger(label: "benchmarks"))
        do {
            let new = topics.map { NewTopic(name: $0.key, partitions: $0.value) }
            for creation in try await admin.createTopics(new) {
                if case .failed(let error) = creation.outcome { throw error }
            }
        } catch {
            await admin.close()
            throw error
        }
        await admin.close()
        return MockBrokerOrReal(bootstrapServers: servers, isReal: true, mock: nil)
    }

    /// As librdkafka's programs want it.
    var address: String { bootstrapServers.joined(separator: ",") }
}
