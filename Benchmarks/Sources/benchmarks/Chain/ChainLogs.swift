import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Kafka
import KafkaEventLog
import Logging

/// The logs that the services of a chain write to and read from.
struct ChainLogs: Sendable {
    let intake: any EventLog
    let portfolio: any EventLog
    let analytics: any EventLog
    private let kafka: [KafkaEventLog]
    private let broker: MockBrokerOrReal?

    enum Kind {
        /// One file for all.
        case embedded
        /// A connection and a transactional id for each service, as where each runs in a container of its own.
        case kafka
    }

    /// Whether the offsets of a topic number its events: a real Kafka counts the marks of transactions, too.
    var offsetsNumberEvents: Bool { broker?.isReal != true }

    private static let partitions = 4

    static func open(_ kind: Kind, in directory: URL, logger: Logger) async throws -> ChainLogs {
        switch kind {
        case .embedded:
            let log = try EmbeddedEventLog(
                path: directory.appending(path: "events.sqlite").path, partitions: partitions)
            return ChainLogs(intake: log, portfolio: log, analytics: log, kafka: [], broker: nil)
        case .kafka:
            let services = [ServiceName.intake, .portfolio, .analytics]
            let topics = services.map { (Topic.events(of: $0).name, partitions) }
            let broker = try await MockBrokerOrReal.open(topics: Dictionary(uniqueKeysWithValues: topics))
            var configuration = KafkaConfiguration(bootstrapServers: broker.bootstrapServers, clientID: "benchmarks")
            // A real broker answers a waiting fetch when there is something; the mock lets it wait to its end.
            if !broker.isReal { configuration.additional["fetch.wait.max.ms"] = "5" }
            let logs = try services.map {
                try KafkaEventLog(
                    configuration: configuration, participant: KafkaEventLog.participant($0), logger: logger)
            }
            return ChainLogs(
                intake: logs[0], portfolio: logs[1], analytics: logs[2], kafka: logs, broker: broker)
        }
    }

    func close() async { for log in kafka { await log.close() } }
}
