import Domain
import EventLog
import GRDB
import Journal

/// The webhooks there are.
struct WebhookTable: Projection {
    let name = "webhooks"
    let version = 1
    let tables = ["webhooks"]
    let events: [any DomainEvent.Type] = WebhookRules.Event.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE webhooks (
                    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL,
                    url TEXT NOT NULL, registered_at TEXT NOT NULL, is_active INTEGER NOT NULL DEFAULT 1
                )
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as WebhookRegistered:
            try db.execute(
                sql: "INSERT INTO webhooks (id, organisation, url, registered_at) VALUES (?, ?, ?, ?)",
                arguments: [
                    event.webhook.text, event.organisation.text, event.url, EventTime.text(of: recorded.recordedAt),
                ])
        case let event as WebhookRemoved:
            try db.execute(
                sql: "UPDATE webhooks SET is_active = 0 WHERE id = ?", arguments: [event.webhook.text])
        default: break
        }
    }
}

/// Messages on their way, and what became of them: beside the journal, because what was sent is sent, however often
/// tables are built again.
struct WebhookOutbox: Projection {
    let name = "webhook-outbox"
    let version = 1
    let tables: [String] = []
    let events: [any DomainEvent.Type] = []

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS webhook_secrets (webhook TEXT PRIMARY KEY, secret BLOB NOT NULL);
                CREATE TABLE IF NOT EXISTS webhook_progress (sequence INTEGER NOT NULL);
                CREATE TABLE IF NOT EXISTS webhook_messages (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    webhook TEXT NOT NULL,
                    event TEXT NOT NULL,
                    type TEXT NOT NULL,
                    body BLOB NOT NULL,
                    attempts INTEGER NOT NULL DEFAULT 0,
                    next_at TEXT,
                    last_at TEXT,
                    status INTEGER,
                    problem TEXT,
                    UNIQUE (webhook, event)
                );
                CREATE INDEX IF NOT EXISTS webhook_messages_due ON webhook_messages (next_at) WHERE next_at IS NOT NULL;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {}
}
