import Domain
import GRDB

/// Builds the projections of a store again from its own journal.
enum Rebuild {
    /// At the first start, and when tables or rules changed since the last one.
    static func ifChanged(_ db: Database, _ projections: ProjectionSet, _ registry: EventRegistry) throws {
        let stored = try String.fetchOne(db, sql: "SELECT fingerprint FROM projections")
        guard stored != projections.fingerprint else { return }
        _ = try run(db, projections, registry)
    }

    /// Drops, creates and replays. Returns how many events were replayed.
    ///
    /// What came from other services is read again from their logs: positions go back to the beginning where
    /// the projections are filled from foreign events, that is, where the journal is empty.
    static func run(_ db: Database, _ projections: ProjectionSet, _ registry: EventRegistry) throws -> Int {
        try projections.drop(db)
        try projections.create(db)
        var count = 0
        let rows = try JournalRow.fetchCursor(db, after: 0)
        while let row = try rows.next() {
            guard let recorded = try row.recorded(registry) else { continue }
            try projections.apply(recorded, db)
            count += 1
        }
        if count == 0 { try db.execute(sql: "DELETE FROM positions; DELETE FROM dead_letters") }
        try db.execute(sql: "DELETE FROM projections")
        try db.execute(sql: "INSERT INTO projections (fingerprint) VALUES (?)", arguments: [projections.fingerprint])
        return count
    }
}
