import GRDB

/// How far the journal was published, as the store has it.
enum RelayMark {
    static func load(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT published FROM relay")) ?? 0
    }

    /// Lets the relay send everything after `sequence` again.
    static func rewind(to sequence: Int64, _ db: Database) throws {
        try db.execute(sql: "UPDATE relay SET published = ?", arguments: [sequence])
    }

    /// Never goes back by this.
    static func save(_ sequence: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE relay SET published = max(published, ?)").execute(arguments: [sequence])
    }
}
