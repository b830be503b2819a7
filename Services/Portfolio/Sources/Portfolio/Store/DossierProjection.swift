import Domain
import EventLog
import GRDB
import Journal

/// Dossiers as they stand, each found by what its kind says, and what happened to each.
///
/// The tables hold the states of the deciders: what decides and what is read are one.
struct DossierProjection: Projection {
    let name = "dossiers"
    let version = 1
    let tables = ["dossiers", "dossier_events"]
    let events = Dossiers.events

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE dossiers (
                    number INTEGER PRIMARY KEY,
                    kind TEXT NOT NULL,
                    id TEXT NOT NULL,
                    programme TEXT,
                    country TEXT,
                    status TEXT,
                    unique_part TEXT,
                    content TEXT NOT NULL,
                    created_at TEXT NOT NULL,
                    changed_at TEXT NOT NULL,
                    UNIQUE (kind, id)
                );
                CREATE INDEX dossiers_by_kind ON dossiers (kind, number);
                CREATE INDEX dossiers_by_unique_part ON dossiers (kind, unique_part);
                CREATE TABLE dossier_events (
                    number INTEGER PRIMARY KEY,
                    kind TEXT NOT NULL,
                    id TEXT NOT NULL,
                    event TEXT NOT NULL,
                    actor TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    content TEXT NOT NULL
                );
                CREATE INDEX dossier_events_by_id ON dossier_events (kind, id, number);
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        for kind in Dossiers.kinds { try keep(kind, recorded, db) }
    }

    private func keep<Kind: Dossier>(_ kind: Kind.Type, _ recorded: RecordedEvent, _ db: Database) throws {
        guard recorded.stream.text.hasPrefix("\(Kind.kind)/"), let event = Kind.Event(recorded.event) else { return }
        let id = String(recorded.stream.text.dropFirst(Kind.kind.count + 1))
        var content = try DossierQueries.content(db, kind, id)
        Kind.evolve(&content, by: event)
        guard let content else { return }
        let index = Kind.index(of: content)
        let at = EventTime.text(of: recorded.recordedAt)
        try db.cachedStatement(
            sql: """
                INSERT INTO dossiers (number, kind, id, programme, country, status, unique_part, content, created_at,
                    changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (kind, id) DO UPDATE SET programme = excluded.programme, country = excluded.country,
                    status = excluded.status, unique_part = excluded.unique_part, content = excluded.content,
                    changed_at = excluded.changed_at
                """
        ).execute(arguments: [
            recorded.sequence, Kind.kind, id, index.programme?.text, index.country?.code, index.status, index.unique,
            try JSONColumn.text(content), at, at,
        ])
        try db.cachedStatement(
            sql: """
                INSERT INTO dossier_events (number, kind, id, event, actor, recorded_at, content)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            recorded.sequence, Kind.kind, id, type(of: recorded.event).type.name, recorded.context.actor, at,
            try JSONColumn.text(recorded.event),
        ])
    }
}
