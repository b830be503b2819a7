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

    /// The organisation leads it or has a share in it.
    func isOf(_ organisation: String) -> Bool {
        lead == organisation || content?.shares.contains { $0.organisation.text == organisation } == true
    }

    /// - Parameter organisation: those alone that it leads or has a share in.
    static func list(
        _ db: Database, of organisation: String?, call: String?, status: ProposalStatus?, after number: Int64,
        limit: Int
    ) throws -> [ProposalRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM proposals WHERE number > :after AND (:call IS NULL OR call = :call)
                    AND (:status IS NULL OR status = :status)
                    AND (:organisation IS NULL OR lead = :organisation OR EXISTS (
                        SELECT 1 FROM json_each(content, '$.shares') AS share
                        WHERE json_extract(share.value, '$.organisation') = :organisation))
                ORDER BY number LIMIT :limit
                """,
            arguments: [
                "after": number, "organisation": organisation, "call": call, "status": status?.rawValue, "limit": limit,
            ]
        ).map(ProposalRow.init)
    }
}
