import GRDB

/// The tables of ``IdentityProjection``.
enum IdentitySchema {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE identity_profiles (
                    kind TEXT NOT NULL,
                    member TEXT NOT NULL,
                    content TEXT NOT NULL,
                    PRIMARY KEY (kind, member)
                ) WITHOUT ROWID;
                CREATE TABLE identity_keys (
                    kind TEXT NOT NULL,
                    key TEXT NOT NULL,
                    member TEXT NOT NULL,
                    PRIMARY KEY (kind, key, member)
                ) WITHOUT ROWID;
                CREATE TABLE identity_pairs (
                    number INTEGER PRIMARY KEY,
                    kind TEXT NOT NULL,
                    first TEXT NOT NULL,
                    second TEXT NOT NULL,
                    score INTEGER,
                    reasons TEXT NOT NULL,
                    rules TEXT,
                    suspected_at TEXT,
                    is_dismissed BOOLEAN NOT NULL DEFAULT FALSE,
                    UNIQUE (kind, first, second)
                );
                CREATE TABLE identity_edges (
                    kind TEXT NOT NULL,
                    merged TEXT NOT NULL,
                    kept TEXT NOT NULL,
                    PRIMARY KEY (kind, merged)
                ) WITHOUT ROWID;
                CREATE INDEX identity_edges_by_kept ON identity_edges (kind, kept);
                CREATE TABLE identity_roots (
                    kind TEXT NOT NULL,
                    member TEXT NOT NULL,
                    root TEXT NOT NULL,
                    PRIMARY KEY (kind, member)
                ) WITHOUT ROWID;
                CREATE INDEX identity_roots_by_root ON identity_roots (kind, root);
                CREATE TABLE identity_decisions (
                    number INTEGER PRIMARY KEY,
                    kind TEXT NOT NULL,
                    decision TEXT NOT NULL,
                    first TEXT NOT NULL,
                    second TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    decided_by TEXT NOT NULL,
                    decided_at TEXT NOT NULL
                );
                """)
    }
}
