import Domain
import GRDB
import Journal

/// Frameworks, applications and decisions as they stand, for reading. Numbered by the journal, so that a rebuild
/// gives the same.
struct FrameworkTables: Projection {
    let name = "frameworks"
    let version = 1
    let tables = ["frameworks", "applications", "decisions"]
    let events = FrameworkEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE frameworks (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    title TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL,
                    opens TEXT NOT NULL,
                    closes TEXT NOT NULL,
                    pass_mark INTEGER NOT NULL,
                    advance_percentage INTEGER NOT NULL,
                    published_at TEXT NOT NULL,
                    ranked_by TEXT,
                    ranked_at TEXT,
                    provenance TEXT NOT NULL
                );
                CREATE TABLE applications (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    framework TEXT NOT NULL,
                    status TEXT NOT NULL,
                    content TEXT NOT NULL,
                    received_at TEXT NOT NULL,
                    threshold TEXT,
                    score TEXT,
                    scored_at TEXT,
                    rank INTEGER,
                    advance TEXT,
                    provenance TEXT NOT NULL
                );
                CREATE INDEX applications_by_framework ON applications (framework, number);
                CREATE TABLE decisions (
                    number INTEGER PRIMARY KEY,
                    application TEXT NOT NULL UNIQUE,
                    framework TEXT NOT NULL,
                    outcome TEXT NOT NULL,
                    ground TEXT,
                    reason TEXT,
                    amount TEXT,
                    currency TEXT,
                    decided_by TEXT,
                    decided_at TEXT NOT NULL
                );
                CREATE INDEX decisions_by_framework ON decisions (framework, number);
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch FrameworkEvent(recorded.event) {
        case .published(let event): try publish(event, recorded, db)
        case .registered(let event): try register(event, recorded, db)
        case .checked(let event): try check(event, db)
        case .scored(let event): try score(event, recorded, db)
        case .ranked(let event): try rank(event, recorded, db)
        case .granted(let event): try grant(event, recorded, db)
        case .refused(let event): try refuse(event, recorded, db)
        case .advanced(let event): try advance(event, db)
        case nil: break
        }
    }
}
