import Domain
import EventLog
import Foundation
import GRDB
import Journal
import Kafka
import KafkaEventLog
import KafkaTesting
import Testing

/// What `RestoreTests`, `RepublicationTests` and `RebuildTests` say in detail, in short where the log is Kafka.
@Suite("Stores and topics that were lost, with Kafka", .serialized, .timeLimit(.minutes(5)))
struct KafkaRestoreTests {
    /// Runs a chain on a cluster, each service with a connection of its own, and ends the connections.
    private func run(
        _ scratch: Scratch, _ cluster: MockCluster, _ body: (Chain<KafkaEventLog>) async throws -> Void
    ) async throws {
        try scratch.settle()
        let logs = try (log(cluster, .intake), log(cluster, .portfolio), log(cluster, .analytics))
        try await body(Chain(scratch, logs: logs))
        for log in [logs.0, logs.1, logs.2] { await log.close() }
    }

    private func log(_ cluster: MockCluster, _ service: ServiceName) throws -> KafkaEventLog {
        try KafkaEventLog(
            configuration: KafkaConfiguration(bootstrapServers: cluster.bootstrapServers, clientID: "test"),
            participant: KafkaEventLog.participant(service), logger: quiet)
    }

    private func cluster() throws -> MockCluster {
        let cluster = try MockCluster()
        for service in [ServiceName.intake, .portfolio, .analytics] {
            try cluster.createTopic(Topic.events(of: service).name, partitions: 3)
        }
        return cluster
    }

    @Test("a backup of the middle of the load catches up from the topic, and all agree")
    func restore() async throws {
        let (scratch, cluster) = (try Scratch(), try cluster())
        let backup = scratch.url.appending(path: "backup")
        try await run(scratch, cluster) { chain in
            try await chain.running {
                async let load: Void = chain.count(0..<60)
                try await chain.recorded(70)
                _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio)).run(into: backup)
                try await load
                try await chain.allIsRead()
            }
        }
        try scratch.settle()
        try FileManager.default.removeItem(at: scratch.directory(of: .portfolio))
        let own = try log(cluster, .portfolio)
        let outcome = try await Restore(
            of: .portfolio, from: backup, into: scratch.directory(of: .portfolio)
        ).run(own, events: ChainKinds.events, projections: ChainKinds.tables, replaces: false)
        await own.close()
        #expect(outcome.sequence == 180)
        #expect(outcome.recovered == 180 - outcome.backupSequence)
        try await run(scratch, cluster) { chain in
            try await chain.running {
                try await chain.count(100..<120)
                try await chain.allIsRead()
            }
            #expect(try await chain.disagreements() == [])
        }
    }

    @Test("topics of a cluster that was lost are published again, and readers go on where they were")
    func republish() async throws {
        let scratch = try Scratch()
        try await run(scratch, cluster()) { chain in
            try await chain.running {
                try await chain.count(0..<50)
                try await chain.allIsRead()
            }
        }
        let cluster = try cluster()
        for service in [ServiceName.intake, .portfolio] {
            try scratch.settle()
            let own = try log(cluster, service)
            let sent = try await Republication(
                of: Store(
                    path: scratch.directory(of: service).appending(path: "store.sqlite").path, service: service),
                to: own, events: ChainKinds.events, projections: service == .intake ? [SumTable()] : ChainKinds.tables
            ).run(logger: quiet)
            await own.close()
            #expect(sent == (service == .intake ? 50 : 150))
        }
        try await run(scratch, cluster) { chain in
            try await chain.running {
                try await chain.count(100..<120)
                try await chain.allIsRead()
            }
            #expect(try await chain.disagreements() == [])
        }
    }

    @Test("tables are read again from the topic into a new file while events arrive")
    func rebuild() async throws {
        let (scratch, cluster) = (try Scratch(), try cluster())
        let reading = try log(cluster, .analytics)
        try await run(scratch, cluster) { chain in
            try await chain.running {
                try await chain.count(0..<50)
                try await chain.allIsRead()
                try await chain.analytics.perform { try $0.db.execute(sql: "UPDATE sums SET total = total + 1000") }
                async let load: Void = chain.count(100..<150)
                let events = try await TableRebuild(
                    of: chain.analytics, reading: [.portfolio], from: reading, logger: quiet
                ).run()
                #expect(events >= 150)
                try await load
                try await chain.allIsRead()
            }
            #expect(try await chain.disagreements() == [])
        }
        await reading.close()
    }
}
