import Domain
import Foundation
import GRDB
import Journal

/// A file of evidence as the store shows it.
struct EvidenceRow: Sendable {
    let number: Int64
    let id: AttachmentID
    let submission: SubmissionID
    let organisation: OrganisationCode
    let contentHash: String
    let bytes: Int
    let fileName: String?
    let mediaType: String
    let attachedBy: String
    let attachedAt: Date
    let withdrawnAt: Date?
    let withdrawnBecause: String?

    /// Throws `UnreadableValue` when the row holds what this program does not know.
    init(_ row: Row) throws {
        guard let id = AttachmentID(row["id"] as String), let submission = SubmissionID(row["submission"] as String),
            let organisation = OrganisationCode(row["organisation"] as String)
        else { throw UnreadableValue(column: "evidence") }
        number = row["number"]
        self.id = id
        self.submission = submission
        self.organisation = organisation
        contentHash = row["content_hash"]
        bytes = row["bytes"]
        fileName = row["file_name"]
        mediaType = row["media_type"]
        attachedBy = row["attached_by"]
        attachedAt = try row.instant("attached_at")
        withdrawnAt = try row.instantIfAny("withdrawn_at")
        withdrawnBecause = row["withdrawn_because"]
    }

    static func find(_ db: Database, id: AttachmentID) throws -> EvidenceRow? {
        try first(db, "id = ?", [id.text])
    }

    static func find(_ db: Database, organisation: OrganisationCode, idempotencyKey: String) throws -> EvidenceRow? {
        try first(db, "organisation = ? AND idempotency_key = ?", [organisation.text, idempotencyKey])
    }

    /// What these bytes are evidence of now.
    static func find(_ db: Database, of submission: SubmissionID, contentHash: String) throws -> EvidenceRow? {
        try first(
            db, "submission = ? AND content_hash = ? AND withdrawn_at IS NULL", [submission.text, contentHash])
    }

    /// The evidence of a draft or submission, what was withdrawn among it.
    static func list(
        _ db: Database, of submission: SubmissionID, after number: Int64, limit: Int
    ) throws -> [EvidenceRow] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM evidence WHERE submission = ? AND number > ? ORDER BY number LIMIT ?",
            arguments: [submission.text, number, limit]
        ).map(EvidenceRow.init)
    }

    private static func first(
        _ db: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> EvidenceRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM evidence WHERE \(condition) ORDER BY number", arguments: arguments)
            .map(EvidenceRow.init)
    }
}
