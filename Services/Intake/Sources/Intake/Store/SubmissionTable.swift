import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// Submissions with their state and findings, for those who ask and for the work that remains.
struct SubmissionTable: Projection {
    let name = "submissions"
    let version = 5
    let tables = ["submissions", "findings", "submission_steps", "refusals"]
    let events: [any DomainEvent.Type] =
        [
            SubmissionReceived.self, SubmissionFindingsRecorded.self, SubmissionJudged.self, ReviewStarted.self,
            SupplementRequested.self, SupplementReceived.self, SubmissionDecided.self, SubmissionWithdrawn.self,
            SubmissionPublished.self, SubmissionRefused.self,
        ]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE submissions (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    receipt TEXT NOT NULL,
                    organisation TEXT NOT NULL,
                    submitted_by TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    file_name TEXT,
                    content_hash TEXT NOT NULL,
                    bytes INTEGER NOT NULL,
                    received_at TEXT NOT NULL,
                    provenance TEXT NOT NULL,
                    idempotency_key TEXT,
                    trace_parent TEXT,
                    verdict TEXT,
                    judged_at TEXT,
                    errors INTEGER,
                    warnings INTEGER,
                    advice INTEGER,
                    is_reviewed INTEGER NOT NULL DEFAULT 0,
                    accepts_part INTEGER NOT NULL DEFAULT 0,
                    decimal TEXT,
                    phase TEXT NOT NULL DEFAULT 'received',
                    supplement_due TEXT,
                    is_done INTEGER NOT NULL DEFAULT 0,
                    UNIQUE (organisation, content_hash),
                    UNIQUE (organisation, idempotency_key)
                );
                CREATE INDEX submissions_to_do ON submissions (is_done, number);
                CREATE TABLE findings (
                    submission TEXT NOT NULL,
                    number INTEGER NOT NULL,
                    severity TEXT NOT NULL,
                    rule TEXT NOT NULL,
                    line INTEGER,
                    path TEXT NOT NULL,
                    sheet TEXT,
                    row INTEGER,
                    column TEXT,
                    item TEXT,
                    value TEXT,
                    message TEXT NOT NULL,
                    remedy TEXT NOT NULL,
                    arguments BLOB,
                    PRIMARY KEY (submission, number)
                ) WITHOUT ROWID;
                CREATE TABLE submission_steps (
                    submission TEXT NOT NULL,
                    number INTEGER NOT NULL,
                    step TEXT NOT NULL,
                    by TEXT NOT NULL,
                    at TEXT NOT NULL,
                    said TEXT,
                    due TEXT,
                    PRIMARY KEY (submission, number)
                ) WITHOUT ROWID;
                CREATE TABLE refusals (
                    id TEXT PRIMARY KEY,
                    organisation TEXT NOT NULL,
                    problem TEXT NOT NULL,
                    detail TEXT NOT NULL,
                    refused_at TEXT NOT NULL
                );
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as SubmissionReceived: try insert(event, recorded.context.traceParent, db)
        case let event as SubmissionFindingsRecorded: try RecordedFinding.insert(event, db)
        case let event as SubmissionJudged:
            // What a person decides on rests until that is done.
            let statement = try db.cachedStatement(
                sql: """
                    UPDATE submissions SET verdict = :verdict, judged_at = :at, errors = :errors, warnings = :warnings,
                        advice = :advice, is_done = :isRejected OR is_reviewed
                    WHERE id = :id
                    """)
            try statement.execute(arguments: [
                "verdict": event.verdict.rawValue, "at": EventTime.text(of: recorded.recordedAt),
                "errors": event.errors, "warnings": event.warnings, "advice": event.advice,
                "isRejected": event.verdict == .rejected, "id": event.submission.text,
            ])
        case let event as SubmissionPublished:
            try db.cachedStatement(sql: "UPDATE submissions SET is_done = 1 WHERE id = ?")
                .execute(arguments: [event.submission.text])
        case let event as SubmissionRefused:
            try db.execute(
                sql: "INSERT INTO refusals (id, organisation, problem, detail, refused_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    recorded.id, event.organisation.text, event.problem, event.detail,
                    EventTime.text(of: event.refusedAt),
                ])
        default: try applyReview(recorded, db)
        }
    }

    private func insert(_ event: SubmissionReceived, _ traceParent: String?, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO submissions (number, id, receipt, organisation, submitted_by, kind, file_name, content_hash,
                    bytes, received_at, provenance, idempotency_key, trace_parent, is_reviewed, accepts_part,
                    decimal)
                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM submissions),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            event.submission.text, event.receipt, event.organisation.text, event.submittedBy, event.kind.rawValue,
            event.fileName, event.contentHash, event.bytes, EventTime.text(of: event.receivedAt),
            event.provenance.label, event.idempotencyKey, traceParent, event.isReviewed,
            event.acceptsPart, event.decimal?.rawValue,
        ])
    }
}
