import Domain
import EventLog
import GRDB
import Journal

/// Files that are, or were, evidence of a draft or submission.
struct EvidenceTable: Projection {
    let name = "evidence"
    let version = 1
    let tables = ["evidence"]
    let events: [any DomainEvent.Type] = EvidenceRules.Event.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE evidence (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    submission TEXT NOT NULL,
                    organisation TEXT NOT NULL,
                    content_hash TEXT NOT NULL,
                    bytes INTEGER NOT NULL,
                    file_name TEXT,
                    media_type TEXT NOT NULL,
                    attached_by TEXT NOT NULL,
                    attached_at TEXT NOT NULL,
                    idempotency_key TEXT,
                    withdrawn_at TEXT,
                    withdrawn_because TEXT,
                    UNIQUE (organisation, idempotency_key)
                );
                CREATE INDEX evidence_of ON evidence (submission, number);
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as EvidenceAttached:
            try db.execute(
                sql: """
                    INSERT INTO evidence (id, submission, organisation, content_hash, bytes, file_name, media_type,
                        attached_by, attached_at, idempotency_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    event.attachment.text, event.submission.text, event.organisation.text, event.contentHash,
                    event.bytes, event.fileName, event.mediaType, event.attachedBy,
                    EventTime.text(of: recorded.recordedAt), event.idempotencyKey,
                ])
        case let event as EvidenceWithdrawn:
            try db.execute(
                sql: "UPDATE evidence SET withdrawn_at = ?, withdrawn_because = ? WHERE id = ?",
                arguments: [EventTime.text(of: recorded.recordedAt), event.why, event.attachment.text])
        default: break
        }
    }
}
