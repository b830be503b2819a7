import GRDB

/// Which tables of a store a rebuild copies, and how.
struct RebuildTables: Sendable {
    /// Written once, with the file.
    static let identity = ["store", "epochs"]

    /// Only ever added to: copied beside writing, in pieces.
    let growing: [TableCopy]
    /// Small and changed in place: copied whole at the end, while nothing is written.
    let changing: [TableCopy]

    /// What the machine keeps of its own work.
    private static let machine = ["relay", "discarded_events", "recovered_causes"]
    /// How far other services were read, and what came of it.
    private static let reading = ["positions", "topics_read", "dead_letters"]

    /// - Parameter readsAgain: whether the new file has read the other services for itself.
    init(_ projections: ProjectionSet, readsAgain: Bool, _ db: Database) throws {
        let changing = Self.machine + (readsAgain ? [] : Self.reading)
        growing = try (Self.own(projections, db) + ["journal"]).map { try TableCopy($0, db) }
        self.changing = try changing.map { try TableCopy($0, db) }
    }

    /// The tables that are neither the machine's nor a projection's: a service's own, such as submitted content.
    static func own(_ projections: ProjectionSet, _ db: Database) throws -> [String] {
        let others = Set(
            identity + machine + reading + ["journal", "projections", "published_events"]
                + projections.projections.flatMap(\.tables))
        return try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).filter { !others.contains($0) }
    }
}
