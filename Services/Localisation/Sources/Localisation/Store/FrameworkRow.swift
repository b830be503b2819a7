import Domain
import Foundation
import GRDB
import Journal

/// A framework with what of its ceiling is used.
struct FrameworkRow: Sendable {
    let number: Int64
    let id: String
    let title: String
    let programme: String
    let ceiling: Money
    let opens: Date
    let closes: Date
    let passMark: Int
    let advancePercentage: Int
    let publishedAt: Date
    let rankedBy: String?
    let rankedAt: Date?
    let provenance: String
    let usage: CeilingUsage

    init(_ row: Row, _ db: Database) throws {
        number = row["number"]
        id = row["id"]
        title = row["title"]
        programme = row["programme"]
        ceiling = try row.money()
        opens = try row.instant("opens")
        closes = try row.instant("closes")
        passMark = row["pass_mark"]
        advancePercentage = row["advance_percentage"]
        publishedAt = try row.instant("published_at")
        rankedBy = row["ranked_by"]
        rankedAt = try row.instantIfAny("ranked_at")
        provenance = row["provenance"]
        usage = try CeilingUsage(db, framework: id, ceiling: ceiling)
    }

    static func find(_ db: Database, id: String) throws -> FrameworkRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM frameworks WHERE id = ?", arguments: [id])
            .map { try FrameworkRow($0, db) }
    }

    static func list(_ db: Database, after number: Int64, limit: Int) throws -> [FrameworkRow] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM frameworks WHERE number > ? ORDER BY number LIMIT ?", arguments: [number, limit]
        ).map { try FrameworkRow($0, db) }
    }
}
