import Domain
import Foundation
import GRDB

/// The tables that every store has.
enum JournalSchema {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS store (id TEXT NOT NULL, service TEXT NOT NULL, epoch INTEGER NOT NULL);
                CREATE TABLE IF NOT EXISTS journal (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                    event_id TEXT NOT NULL UNIQUE,
                    stream TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    type TEXT NOT NULL,
                    schema_version INTEGER NOT NULL,
                    occurred_on TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    actor TEXT NOT NULL,
                    correlation_id TEXT,
                    causation_id TEXT,
                    trace_parent TEXT,
                    payload BLOB NOT NULL,
                    hash BLOB NOT NULL,
                    UNIQUE (stream, version)
                );
                CREATE TRIGGER IF NOT EXISTS journal_keeps BEFORE UPDATE ON journal
                    BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
                CREATE TRIGGER IF NOT EXISTS journal_holds BEFORE DELETE ON journal
                    BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
                CREATE TABLE IF NOT EXISTS relay (published INTEGER NOT NULL);
                INSERT INTO relay (published) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM relay);
                CREATE TABLE IF NOT EXISTS positions (
                    topic TEXT NOT NULL,
                    partition INTEGER NOT NULL,
                    "offset" INTEGER NOT NULL,
                    store_id TEXT,
                    epoch INTEGER,
                    sequence INTEGER,
                    seen_offset INTEGER,
                    PRIMARY KEY (topic, partition)
                );
                CREATE TABLE IF NOT EXISTS topics_read (topic TEXT PRIMARY KEY, partitions INTEGER NOT NULL);
                CREATE TABLE IF NOT EXISTS projections (fingerprint TEXT NOT NULL);
                CREATE TABLE IF NOT EXISTS epochs (
                    epoch INTEGER PRIMARY KEY,
                    first_sequence INTEGER NOT NULL,
                    began_at TEXT NOT NULL
                );
                CREATE TABLE IF NOT EXISTS recovered_causes (event_id TEXT PRIMARY KEY) WITHOUT ROWID;
                """)
        if try !db.columns(in: "positions").contains(where: { $0.name == "seen_offset" }) {
            try db.execute(sql: "ALTER TABLE positions ADD COLUMN seen_offset INTEGER")
        }
        try DeadLetterSchema.create(db)
    }

    struct Identity {
        let id: String
        let service: String
        let epoch: Int
    }

    static func identity(_ db: Database, service: ServiceName) throws -> Identity {
        if let stored = try storedIdentity(db) { return stored }
        let new = Identity(id: UUID().uuidString.lowercased(), service: service.rawValue, epoch: 1)
        try db.execute(
            sql: "INSERT INTO store (id, service, epoch) VALUES (?, ?, ?)", arguments: [new.id, new.service, new.epoch])
        return new
    }

    /// The identity that a file holds; `nil` where there is none yet.
    static func storedIdentity(_ db: Database) throws -> Identity? {
        guard try db.tableExists("store") else { return nil }
        return try Row.fetchOne(db, sql: "SELECT id, service, epoch FROM store").map { row in
            Identity(id: row["id"], service: row["service"], epoch: row["epoch"])
        }
    }
}
