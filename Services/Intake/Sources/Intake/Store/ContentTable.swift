import Domain
import GRDB
import Journal

/// The table of small contents. It is no projection of events, so a rebuild leaves it alone.
struct ContentTable: Projection {
    let name = "contents"
    let version = 1
    let tables: [String] = []
    let events: [any DomainEvent.Type] = []

    func create(_ db: Database) throws {
        try db.execute(sql: "CREATE TABLE IF NOT EXISTS contents (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL)")
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {}
}
