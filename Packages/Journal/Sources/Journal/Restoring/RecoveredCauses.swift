import GRDB

/// The events of other services that a restored journal already holds the consequences of.
///
/// A restored store has its own history up to the last event that was published, but the read positions of its backup:
/// it reads again what it had read since. Each event that something followed from is passed over then, once.
enum RecoveredCauses {
    static func add(_ event: String, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO recovered_causes (event_id) VALUES (?) ON CONFLICT DO NOTHING")
            .execute(arguments: [event])
    }

    /// Whether the event is one of them; it is no more, after that.
    static func take(_ event: String, _ db: Database) throws -> Bool {
        try db.cachedStatement(sql: "DELETE FROM recovered_causes WHERE event_id = ?").execute(arguments: [event])
        return db.changesCount > 0
    }

    static func areAny(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM recovered_causes)") ?? false
    }
}
