public import EventLog
import Foundation
internal import GRDB
import Synchronization

/// An event log in one SQLite file, for all services of one process on one machine.
///
/// Durable (`synchronous=FULL`), locked against a second process. Readers are woken by the append.
public final class EmbeddedEventLog: EventLog {
    private let database: DatabasePool
    private let lock: FileLock
    private let partitionCount: Int
    private let hubs = Mutex<[Topic: SignalHub]>([:])

    /// Opens or creates the log at `path`.
    ///
    /// - Parameter partitions: how many partitions a topic has; fixed when the file is created, the file's own
    ///   number counts from then on.
    public init(path: String, partitions: Int = 4) throws {
        lock = try FileLock(path + ".lock")
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        database = try DatabasePool(path: path, configuration: configuration)
        // After opening: a pool sets NORMAL by itself while it opens.
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        partitionCount = try database.write { try EmbeddedSchema.prepare($0, partitions: partitions, path: path) }
    }

    public func partitions(of topic: Topic) async throws -> Int { partitionCount }

    public func append(_ messages: [LogMessage], to topic: Topic) async throws {
        guard !messages.isEmpty else { return }
        let count = partitionCount
        let now = Date.now.timeIntervalSince1970
        try await database.write { db in
            let tables =
                try EmbeddedSchema.tables(db, of: topic, partitions: count)
                ?? EmbeddedSchema.create(db, topic, partitions: count)
            var next: [Int: Int64] = [:]
            for message in messages {
                let table = tables[Partitioner.partition(of: message.key, among: count)]
                let offset = try next[table.partition] ?? table.end(db)
                try table.insert(message, at: offset, now, db)
                next[table.partition] = offset + 1
            }
        }
        hub(of: topic).give()
    }

    public func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> EmbeddedReader {
        return EmbeddedReader(
            database: database, topic: topic, partitions: partitionCount, positions: positions,
            news: hub(of: topic).listen())
    }

    public func end(of topic: Topic) async throws -> [Int: Int64] {
        let count = partitionCount
        return try await database.read { db in
            let tables = try EmbeddedSchema.tables(db, of: topic, partitions: count)
            return Dictionary(
                uniqueKeysWithValues: try (0..<count).map { ($0, try tables?[$0].end(db) ?? 0) })
        }
    }

    private func hub(of topic: Topic) -> SignalHub {
        hubs.withLock { hubs in
            if let hub = hubs[topic] { return hub }
            let hub = SignalHub()
            hubs[topic] = hub
            return hub
        }
    }
}
