import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// Drafts with their state and signatures. What is written in them stands in `DraftVersions`.
struct DraftTable: Projection {
    let name = "drafts"
    let version = 1
    let tables = ["drafts", "draft_signatures"]
    let events: [any DomainEvent.Type] = [
        DraftStarted.self, SignatureRequested.self, SubmissionSigned.self, SignatureReturned.self,
        SubmissionReceived.self, SubmissionWithdrawn.self,
    ]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE drafts (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    organisation TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    title TEXT NOT NULL,
                    phase TEXT NOT NULL,
                    started_by TEXT NOT NULL,
                    started_at TEXT NOT NULL,
                    content_hash TEXT,
                    signatories TEXT,
                    returned_because TEXT
                );
                CREATE TABLE draft_signatures (
                    draft TEXT NOT NULL,
                    organisation TEXT NOT NULL,
                    signed_by TEXT NOT NULL,
                    signed_at TEXT NOT NULL,
                    content_hash TEXT NOT NULL,
                    PRIMARY KEY (draft, organisation)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as DraftStarted:
            try db.execute(
                sql: """
                    INSERT INTO drafts (id, organisation, kind, title, phase, started_by, started_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    event.submission.text, event.organisation.text, event.kind.rawValue, event.title,
                    DraftPhase.draft.rawValue, recorded.context.actor, EventTime.text(of: recorded.recordedAt),
                ])
        case let event as SignatureRequested:
            try clearSignatures(event.submission, db)
            try db.execute(
                sql: """
                    UPDATE drafts SET phase = ?, content_hash = ?, signatories = ?, returned_because = NULL WHERE id = ?
                    """,
                arguments: [
                    DraftPhase.awaitingSignature.rawValue, event.contentHash,
                    try StoredJSON.text(event.signatories), event.submission.text,
                ])
        case let event as SubmissionSigned:
            try db.execute(
                sql: "INSERT INTO draft_signatures VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    event.submission.text, event.organisation.text, event.signedBy,
                    EventTime.text(of: recorded.recordedAt), event.contentHash,
                ])
        case let event as SignatureReturned:
            try clearSignatures(event.submission, db)
            try db.execute(
                sql: """
                    UPDATE drafts SET phase = ?, content_hash = NULL, signatories = NULL, returned_because = ? WHERE id = ?
                    """, arguments: [DraftPhase.draft.rawValue, event.why, event.submission.text])
        case let event as SubmissionReceived: try set(.submitted, event.submission, db)
        case let event as SubmissionWithdrawn: try set(.withdrawn, event.submission, db)
        default: break
        }
    }

    private func set(_ phase: DraftPhase, _ draft: SubmissionID, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE drafts SET phase = ? WHERE id = ?")
            .execute(arguments: [phase.rawValue, draft.text])
    }

    private func clearSignatures(_ draft: SubmissionID, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM draft_signatures WHERE draft = ?", arguments: [draft.text])
    }
}

/// Where a draft is.
enum DraftPhase: String, Sendable, Codable, CaseIterable {
    case draft
    case awaitingSignature = "awaiting-signature"
    case submitted, withdrawn
}
