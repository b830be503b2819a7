import GRDB

/// The tables of what was set aside and of what operators decided about it.
enum DeadLetterSchema {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS dead_letters (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    topic TEXT NOT NULL,
                    partition INTEGER NOT NULL,
                    "offset" INTEGER NOT NULL,
                    stream TEXT,
                    type TEXT,
                    error TEXT NOT NULL,
                    parked_at TEXT NOT NULL,
                    key BLOB,
                    headers BLOB NOT NULL,
                    value BLOB,
                    UNIQUE (topic, partition, "offset")
                );
                CREATE INDEX IF NOT EXISTS dead_letters_by_stream ON dead_letters (topic, stream);
                CREATE TABLE IF NOT EXISTS discarded_events (
                    topic TEXT NOT NULL,
                    partition INTEGER NOT NULL,
                    "offset" INTEGER NOT NULL,
                    PRIMARY KEY (topic, partition, "offset")
                ) WITHOUT ROWID;
                """)
        try addColumns(db)
    }

    /// What stores of the first version do not have.
    private static func addColumns(_ db: Database) throws {
        let present = try Set(db.columns(in: "dead_letters").map(\.name))
        for (name, definition) in [
            ("event_id", "TEXT"), ("reason", "TEXT NOT NULL DEFAULT 'fault'"), ("handler", "TEXT"),
            ("attempts", "INTEGER NOT NULL DEFAULT 1"), ("last_failed_at", "TEXT"),
            ("blocks", "BOOLEAN NOT NULL DEFAULT 0"),
        ] where !present.contains(name) {
            try db.execute(sql: "ALTER TABLE dead_letters ADD COLUMN \(name) \(definition)")
        }
    }
}
