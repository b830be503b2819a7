public import Domain
import Foundation
import GRDB

/// What was found when a store was checked from the outside in.
public struct Verification: Sendable, Codable, Hashable {
    public let service: ServiceName
    public let store: String
    public let events: Int
    /// How far the journal was published.
    public let published: Int64
    /// Offsets read next, by topic and partition.
    public let positions: [Position]
    public let deadLetters: Int
    /// What is wrong, each in a sentence; empty when all is well.
    public let faults: [String]

    public struct Position: Sendable, Codable, Hashable {
        public let topic: String
        public let partition: Int
        public let offset: Int64

        static func fetchAll(_ db: Database) throws -> [Position] {
            try Row.fetchAll(db, sql: "SELECT * FROM positions ORDER BY topic, partition").map {
                Position(topic: $0["topic"], partition: $0["partition"], offset: $0["offset"])
            }
        }
    }
}

extension Journal {
    /// Checks the hash chain, the sequence, the versions of streams, the mark of the relay and, by building them
    /// again in a scratch store, the contents of the projections.
    public func verify() async throws -> Verification {
        let (projections, registry) = (projections, registry)
        let store = store
        return try await read { db in
            var check = ChainCheck()
            let rows = try JournalRow.fetchCursor(db, after: 0)
            while let row = try rows.next() { check.next(row, hash: try row.storedHash(db)) }
            var faults = check.faults
            let published = try RelayMark.load(db)
            if published > check.last {
                faults.append("published up to \(published), but the journal ends at \(check.last)")
            }
            if !projections.areFilledByOthers(than: store.service) {
                faults += try ProjectionCheck.faults(db, projections, registry)
            }
            return Verification(
                service: store.service, store: store.identity, events: check.count, published: published,
                positions: try Verification.Position.fetchAll(db),
                deadLetters: try Int.fetchOne(db, sql: "SELECT count(*) FROM dead_letters") ?? 0, faults: faults)
        }
    }

    /// Whether the projections are made of what other services publish: `rebuild` then goes back to the beginning
    /// of their logs.
    public var isFilledByOthers: Bool { projections.areFilledByOthers(than: store.service) }

    /// Drops the projections and fills them again from the journal, in one transaction. Returns how many events
    /// were replayed. Where `isFilledByOthers`, the other services are read from their beginning at the next start.
    public func rebuild() async throws -> Int {
        let (projections, registry, service) = (projections, registry, store.service)
        let count = try await perform { try Rebuild.run($0.db, projections, registry, of: service) }
        reached.forgetAll()
        return count
    }
}
