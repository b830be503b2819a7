import Domain
import Foundation
import GRDB
import Journal

/// An award with its tranches.
struct AwardRow: Sendable {
    let number: Int64
    let id: String
    let call: String
    let status: String
    let title: String
    let country: String
    let amount: Money
    let shares: [PartnerShare]
    let approvedBy: String
    let approvedAt: Date
    let signedBy: String?
    let signedOn: String?
    let provenance: String
    /// Empty until it is signed.
    let tranches: [TrancheRow]

    init(_ row: Row, _ db: Database) throws {
        number = row["number"]
        id = row["id"]
        call = row["call"]
        status = row["status"]
        title = row["title"]
        country = row["country"]
        amount = try row.money()
        shares = try row.json("shares") ?? []
        approvedBy = row["approved_by"]
        approvedAt = try row.instant("approved_at")
        signedBy = row["signed_by"]
        signedOn = row["signed_on"]
        provenance = row["provenance"]
        tranches = try TrancheRow.list(db, award: id)
    }

    static func find(_ db: Database, id: String) throws -> AwardRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM awards WHERE id = ?", arguments: [id]).map { try AwardRow($0, db) }
    }

    static func list(
        _ db: Database, call: String?, status: AwardStatus?, after number: Int64, limit: Int
    ) throws -> [AwardRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM awards WHERE number > :after AND (:call IS NULL OR call = :call)
                    AND (:status IS NULL OR status = :status) ORDER BY number LIMIT :limit
                """,
            arguments: ["after": number, "call": call, "status": status?.rawValue, "limit": limit]
        ).map { try AwardRow($0, db) }
    }
}
