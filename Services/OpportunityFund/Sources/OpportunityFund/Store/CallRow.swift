import Domain
import Foundation
import GRDB
import Journal

/// A call with what of its envelope is used.
struct CallRow: Sendable {
    let number: Int64
    let id: String
    let title: String
    let programme: String
    let envelope: Money
    let opens: Date
    let closes: Date
    let publishedAt: Date
    let provenance: String
    let usage: EnvelopeUsage

    init(_ row: Row, _ db: Database) throws {
        number = row["number"]
        id = row["id"]
        title = row["title"]
        programme = row["programme"]
        envelope = try row.money()
        opens = try row.instant("opens")
        closes = try row.instant("closes")
        publishedAt = try row.instant("published_at")
        provenance = row["provenance"]
        usage = try EnvelopeUsage(db, call: id, envelope: envelope)
    }

    static func find(_ db: Database, id: String) throws -> CallRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM calls WHERE id = ?", arguments: [id]).map { try CallRow($0, db) }
    }

    static func list(_ db: Database, after number: Int64, limit: Int) throws -> [CallRow] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM calls WHERE number > ? ORDER BY number LIMIT ?", arguments: [number, limit]
        ).map { try CallRow($0, db) }
    }
}
