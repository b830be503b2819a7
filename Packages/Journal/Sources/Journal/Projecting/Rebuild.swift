import Domain
import GRDB

/// Builds the projections of a store again from its own journal.
enum Rebuild {
    /// At the first start, and when tables or rules changed since the last one.
    static func ifChanged(
        _ db: Database, _ projections: ProjectionSet, _ registry: EventRegistry, of service: ServiceName
    ) throws {
        let stored = try String.fetchOne(db, sql: "SELECT fingerprint FROM projections")
        guard stored != projections.fingerprint else { return }
        _ = try run(db, projections, registry, of: service)
    }

    /// Drops, creates and replays. Returns how many events were replayed.
    ///
    /// Where projections are filled from what other services publish, that is read again from their logs: positions
    /// go back to the beginning. What was set aside is met again; what was discarded is remembered and passed over.
    static func run(
        _ db: Database, _ projections: ProjectionSet, _ registry: EventRegistry, of service: ServiceName
    ) throws -> Int {
        try projections.drop(db)
        try projections.create(db)
        var count = 0
        let rows = try JournalRow.fetchCursor(db, after: 0)
        while let row = try rows.next() {
            guard let recorded = try row.recorded(registry) else { continue }
            try projections.apply(recorded, db)
            count += 1
        }
        if projections.areFilledByOthers(than: service) {
            try db.execute(sql: "DELETE FROM positions; DELETE FROM topics_read; DELETE FROM dead_letters")
        }
        try db.execute(sql: "DELETE FROM projections")
        try db.execute(sql: "INSERT INTO projections (fingerprint) VALUES (?)", arguments: [projections.fingerprint])
        return count
    }
}
