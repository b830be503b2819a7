import Domain
import EventLog
import Foundation
import GRDB
import Hummingbird
import Journal

/// Where to send messages to.
struct WebhookRequest: Decodable {
    let url: String
}

/// A webhook as the store shows it.
struct WebhookRow: Sendable {
    let id: String
    let organisation: String
    let url: String
    let registeredAt: Date

    private init(_ row: Row) throws {
        id = row["id"]
        organisation = row["organisation"]
        url = row["url"]
        registeredAt = try row.instant("registered_at")
    }

    /// One that is not removed.
    static func find(_ db: Database, id: String) throws -> WebhookRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM webhooks WHERE id = ? AND is_active", arguments: [id])
            .map(WebhookRow.init)
    }

    /// - Parameter organisation: whose; of all without.
    static func all(_ db: Database, organisation: String?) throws -> [WebhookRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM webhooks WHERE is_active AND (:organisation IS NULL OR organisation = :organisation)
                ORDER BY number
                """, arguments: ["organisation": organisation]
        ).map(WebhookRow.init)
    }
}

struct WebhookResponse: ResponseEncodable {
    let id: String
    let organisation: String
    let url: String
    let registeredAt: Date
    /// What the messages are signed with; shown once.
    let secret: String?

    init(_ row: WebhookRow, secret: String? = nil) {
        id = row.id
        organisation = row.organisation
        url = row.url
        registeredAt = row.registeredAt
        self.secret = secret
    }
}

struct WebhooksResponse: ResponseEncodable {
    let items: [WebhookResponse]
}

/// What became of a message.
struct WebhookMessageResponse: Encodable, Sendable {
    let number: Int64
    /// The header `webhook-id`.
    let id: String
    let type: String
    /// `waiting`, `delivered` or `given-up`.
    let state: String
    let attempts: Int
    let lastAttempt: Date?
    let nextAttempt: Date?
    /// What the system answered last.
    let status: Int?
    let problem: String?

    private init(_ row: Row) throws {
        number = row["number"]
        id = row["event"]
        type = row["type"]
        attempts = row["attempts"]
        lastAttempt = try row.instantIfAny("last_at")
        nextAttempt = try row.instantIfAny("next_at")
        status = row["status"]
        problem = row["problem"]
        state = nextAttempt != nil ? "waiting" : problem == nil ? "delivered" : "given-up"
    }

    static func list(
        _ db: Database, of webhook: String, after number: Int64, limit: Int
    ) throws -> [WebhookMessageResponse] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM webhook_messages WHERE webhook = ? AND number > ? ORDER BY number LIMIT ?",
            arguments: [webhook, number, limit]
        ).map(WebhookMessageResponse.init)
    }
}
