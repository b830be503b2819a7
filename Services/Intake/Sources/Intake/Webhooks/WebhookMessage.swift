import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// A message to a partner's system: what a submission has come to. The system asks for the rest with its key.
struct WebhookMessage: Sendable {
    let number: Int64
    let webhook: String
    let url: String
    /// The event's identifier: the same message sent again has the same.
    let event: String
    let body: [UInt8]
    let attempts: Int
    let secret: WebhookSecret

    struct Body: Encodable {
        /// Such as `submission-judged`.
        let type: String
        let timestamp: Date
        let data: Content
    }

    struct Content: Encodable {
        let submission: String
        let receipt: String
        let status: String
        let verdict: String?
    }

    /// The steps that are told of.
    static let types: [any DomainEvent.Type] = [
        SubmissionReceived.self, SubmissionJudged.self, ReviewStarted.self, SupplementRequested.self,
        SubmissionDecided.self, SubmissionWithdrawn.self, SubmissionPublished.self,
    ]

    /// What is due, the longest waiting first.
    static func due(_ db: Database, at now: Date, limit: Int) throws -> [WebhookMessage] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT message.*, hook.url, secret.secret FROM webhook_messages AS message
                JOIN webhooks AS hook ON hook.id = message.webhook AND hook.is_active
                JOIN webhook_secrets AS secret ON secret.webhook = message.webhook
                WHERE next_at <= ? ORDER BY next_at, number LIMIT ?
                """, arguments: [EventTime.text(of: now), limit]
        ).map { row in
            WebhookMessage(
                number: row["number"], webhook: row["webhook"], url: row["url"], event: row["event"],
                body: Array(row["body"] as Data), attempts: row["attempts"],
                secret: WebhookSecret(stored: row["secret"]))
        }
    }

    /// When the next one is due.
    static func nextDue(_ db: Database) throws -> Date? {
        try String.fetchOne(
            db,
            sql: """
                SELECT min(next_at) FROM webhook_messages JOIN webhooks ON webhooks.id = webhook AND is_active
                """
        ).flatMap(EventTime.date(from:))
    }

    /// Whether anybody is to be told of anything.
    static func hasListeners(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM webhooks WHERE is_active)")) ?? false
    }

    /// Puts messages of the events since the last time into the outbox; `false` when there were none to look at.
    static func collect(_ transaction: JournalTransaction) throws -> Bool {
        let db = transaction.db
        let progress = try Int64.fetchOne(db.cachedStatement(sql: "SELECT sequence FROM webhook_progress")) ?? 0
        let marks = types.map { "'\($0.type)'" }.joined(separator: ", ")
        // A webhook is told of what happens from its registration on.
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT sequence, event_id, type, stream, recorded_at FROM journal
                    WHERE sequence > ? AND type IN (\(marks))
                        AND recorded_at >= (SELECT min(registered_at) FROM webhooks WHERE is_active)
                    ORDER BY sequence LIMIT 500
                    """), arguments: [progress])
        let last = try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM journal") ?? 0
        for row in rows { try insert(row, at: transaction.now, db) }
        let seen: Int64? = rows.last?["sequence"]
        let reached = rows.count == 500 ? seen ?? last : last
        guard reached > progress else { return false }
        try db.execute(sql: "DELETE FROM webhook_progress")
        try db.execute(sql: "INSERT INTO webhook_progress VALUES (?)", arguments: [reached])
        return rows.count == 500
    }

    private static func insert(_ row: Row, at now: Date, _ db: Database) throws {
        let stream: String = row["stream"]
        guard let id = SubmissionID(String(stream.dropFirst("submission/".count))),
            let submission = try SubmissionRow.find(db, id: id),
            let type = EventType(row["type"] as String)
        else { return }
        let hooks = try String.fetchAll(
            db, sql: "SELECT id FROM webhooks WHERE organisation = ? AND is_active AND registered_at <= ?",
            arguments: [submission.organisation.text, row["recorded_at"] as String])
        guard !hooks.isEmpty else { return }
        let content = Content(
            submission: id.text, receipt: submission.receipt, status: submission.status,
            verdict: submission.verdict?.rawValue)
        let body = Body(type: type.name, timestamp: try row.instant("recorded_at"), data: content)
        for hook in hooks {
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO webhook_messages (webhook, event, type, body, next_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    hook, row["event_id"] as String, type.name, Data(try EventJSON.encode(body)),
                    EventTime.text(of: now),
                ])
        }
    }
}
