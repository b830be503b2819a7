import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import KafkaEventLog
import PlatformServices
import ServiceKit

/// A service as it lies in the data directory, for commands that work beside or on a stopped service.
struct StoredService {
    let definition: ServiceDefinition
    /// The service's own directory.
    let directory: URL

    init?(_ name: ServiceName, in data: URL) {
        guard let definition = Services.named(name) else { return nil }
        self.definition = definition
        directory = data.appending(path: name.rawValue)
    }

    var name: ServiceName { definition.name }
    var storePath: String { directory.appending(path: "store.sqlite").path }
    var hasStore: Bool { FileManager.default.fileExists(atPath: storePath) }

    /// Claims the store. Throws a sentence where there is none, `FileLockError` where the service is running.
    func openStore() throws -> Store {
        guard hasStore else { throw ClientError("there is no store of \(name.rawValue) in \(directory.path)") }
        return try Store(path: storePath, service: name)
    }

    /// Those that have a store.
    static func all(in data: URL) -> [StoredService] {
        ServiceName.allCases.compactMap { StoredService($0, in: data) }.filter(\.hasStore)
    }
}

extension Settings {
    /// The embedded log of the data directory.
    var embeddedLogFile: URL { directory.appending(path: "events.sqlite") }

    /// Works with the log that the services share: Kafka where brokers are named, else the embedded one.
    func withLog<Value>(for service: ServiceName, _ body: (any EventLog) async throws -> Value) async throws -> Value {
        guard self[PlatformSettings.kafkaBootstrapServers] != nil else {
            return try await body(
                EmbeddedEventLog(path: embeddedLogFile.path, partitions: self[PlatformSettings.embeddedPartitions]))
        }
        let log = try KafkaEventLog(
            configuration: .init(self, client: service), participant: KafkaEventLog.participant(service), logger: logger
        )
        do {
            let value = try await body(log)
            await log.close()
            return value
        } catch {
            await log.close()
            throw error
        }
    }
}
