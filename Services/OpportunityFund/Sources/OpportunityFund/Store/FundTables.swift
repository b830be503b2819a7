import Domain
import GRDB
import Journal

/// Calls, proposals, awards and tranches as they stand, for reading. Numbered by the journal, so that a rebuild
/// gives the same.
struct FundTables: Projection {
    let name = "fund"
    let version = 1
    let tables = ["calls", "proposals", "awards", "tranches"]
    let events = FundEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE calls (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    title TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL,
                    opens TEXT NOT NULL,
                    closes TEXT NOT NULL,
                    published_at TEXT NOT NULL,
                    provenance TEXT NOT NULL
                );
                CREATE TABLE proposals (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    call TEXT NOT NULL,
                    status TEXT NOT NULL,
                    lead TEXT NOT NULL,
                    title TEXT NOT NULL,
                    content TEXT,
                    received_at TEXT NOT NULL,
                    appraisal TEXT,
                    appraised_at TEXT,
                    decided_by TEXT,
                    decided_at TEXT,
                    reason TEXT,
                    provenance TEXT
                );
                CREATE INDEX proposals_by_call ON proposals (call, number);
                CREATE TABLE awards (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    call TEXT NOT NULL,
                    status TEXT NOT NULL,
                    title TEXT NOT NULL,
                    country TEXT NOT NULL,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL,
                    shares TEXT NOT NULL,
                    approved_by TEXT NOT NULL,
                    approved_at TEXT NOT NULL,
                    signed_by TEXT,
                    signed_on TEXT,
                    provenance TEXT NOT NULL
                );
                CREATE INDEX awards_by_call ON awards (call, number);
                CREATE TABLE tranches (
                    award TEXT NOT NULL,
                    number INTEGER NOT NULL,
                    status TEXT NOT NULL,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL,
                    requested_by TEXT,
                    requested_at TEXT,
                    paid_by TEXT,
                    paid_on TEXT,
                    shares TEXT,
                    PRIMARY KEY (award, number)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch FundEvent(recorded.event) {
        case .published(let event): try publish(event, recorded, db)
        case .registered(let event): try register(event, recorded, db)
        case .declined(let event): try decline(event, recorded, db)
        case .appraised(let event): try appraise(event, recorded, db)
        case .approved(let event): try approve(event, recorded, db)
        case .rejected(let event): try reject(event, recorded, db)
        case .signed(let event): try sign(event, db)
        case .requested(let event): try request(event, recorded, db)
        case .paid(let event): try pay(event, db)
        case nil: break
        }
    }
}
