import Domain
import Foundation
import GRDB
import Journal

/// A proposal as the store shows it.
struct ProposalRow: Sendable {
    let number: Int64
    let id: String
    let call: String
    let status: String
    let lead: String
    let title: String
    /// `nil` for a declined one: it did not take part.
    let content: FundProposal?
    let receivedAt: Date
    let appraisal: ProposalAppraised?
    let appraisedAt: Date?
    let decidedBy: String?
    let decidedAt: Date?
    /// Why it was declined or rejected.
    let reason: String?
    let provenance: String?

    init(_ row: Row) throws {
        number = row["number"]
        id = row["id"]
        call = row["call"]
        status = row["status"]
        lead = row["lead"]
        title = row["title"]
        content = try row.json("content")
        receivedAt = try row.instant("received_at")
        appraisal = try row.json("appraisal")
        appraisedAt = try row.instantIfAny("appraised_at")
        decidedBy = row["decided_by"]
        decidedAt = try row.instantIfAny("decided_at")
        reason = row["reason"]
        provenance = row["provenance"]
    }

    static func find(_ db: Database, id: String) throws -> ProposalRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM proposals WHERE id = ?", arguments: [id]).map(ProposalRow.init)
    }

    static func list(
        _ db: Database, call: String?, status: ProposalStatus?, after number: Int64, limit: Int
    ) throws -> [ProposalRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM proposals WHERE number > :after AND (:call IS NULL OR call = :call)
                    AND (:status IS NULL OR status = :status) ORDER BY number LIMIT :limit
                """,
            arguments: ["after": number, "call": call, "status": status?.rawValue, "limit": limit]
        ).map(ProposalRow.init)
    }
}
