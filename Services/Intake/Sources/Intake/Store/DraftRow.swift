import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// A draft as the store shows it.
struct DraftRow: Sendable {
    let number: Int64
    let id: SubmissionID
    let organisation: OrganisationCode
    let kind: SubmissionKind
    let title: String
    let phase: DraftPhase
    let startedBy: String
    let startedAt: Date
    /// What lies before those who sign.
    let contentHash: String?
    let signatories: [OrganisationCode]
    let returnedBecause: String?
    let signatures: [Signature]

    struct Signature: Sendable, Encodable {
        let organisation: String
        let signedBy: String
        let signedAt: Date
        let contentHash: String
    }

    /// Those who write it, and those who are to sign it, see it.
    func isVisible(to organisation: OrganisationCode) -> Bool {
        self.organisation == organisation || signatories.contains(organisation)
    }

    /// Throws `UnreadableValue` when the row holds what this program does not know.
    init(_ row: Row, _ db: Database) throws {
        guard let id = SubmissionID(row["id"] as String),
            let organisation = OrganisationCode(row["organisation"] as String),
            let kind = SubmissionKind(rawValue: row["kind"]), let phase = DraftPhase(rawValue: row["phase"])
        else { throw UnreadableValue(column: "drafts") }
        number = row["number"]
        self.id = id
        self.organisation = organisation
        self.kind = kind
        title = row["title"]
        self.phase = phase
        startedBy = row["started_by"]
        startedAt = try row.instant("started_at")
        contentHash = row["content_hash"]
        signatories = try row.json("signatories") ?? []
        returnedBecause = row["returned_because"]
        signatures = try Row.fetchAll(
            db, sql: "SELECT * FROM draft_signatures WHERE draft = ? ORDER BY signed_at", arguments: [id.text]
        ).map { row in
            Signature(
                organisation: row["organisation"], signedBy: row["signed_by"], signedAt: try row.instant("signed_at"),
                contentHash: row["content_hash"])
        }
    }

    static func find(_ db: Database, id: SubmissionID) throws -> DraftRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM drafts WHERE id = ?", arguments: [id.text])
            .map { try DraftRow($0, db) }
    }

    /// The drafts that an organisation writes or is to sign.
    static func list(
        _ db: Database, for organisation: OrganisationCode, after number: Int64, limit: Int
    ) throws -> [DraftRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM drafts WHERE number > :after AND (organisation = :organisation OR EXISTS (
                    SELECT 1 FROM json_each(drafts.signatories) WHERE value = :organisation))
                ORDER BY number LIMIT :limit
                """, arguments: ["after": number, "organisation": organisation.text, "limit": limit]
        ).map { try DraftRow($0, db) }
    }
}
