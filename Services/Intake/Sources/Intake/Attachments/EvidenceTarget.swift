import Domain
import GRDB
import Journal
import ServiceKit

/// What a file is, or is to be, evidence of: a draft, or a submission, which a draft becomes under the same id.
struct EvidenceTarget: Sendable {
    enum Kind: String, Sendable {
        case draft, submission
    }

    let kind: Kind
    let id: SubmissionID

    /// - Parameter organisation: whose view; `nil` for those who see all submissions, and no drafts.
    /// - Throws: `Problem` 404 where there is none that this organisation may see.
    func check(_ db: Database, for organisation: OrganisationCode?) throws {
        let isThere =
            switch kind {
            case .draft: try Self.isVisibleDraft(id, to: organisation, db)
            case .submission: try Self.isVisibleSubmission(id, to: organisation, db)
            }
        guard isThere else { throw Problem.notFound(kind.rawValue, id: id.text) }
    }

    /// Whether somebody may see what a file is evidence of: as a draft, or as a submission.
    static func isVisible(_ id: SubmissionID, to organisation: OrganisationCode?, _ db: Database) throws -> Bool {
        try isVisibleSubmission(id, to: organisation, db) || isVisibleDraft(id, to: organisation, db)
    }

    private static func isVisibleDraft(
        _ id: SubmissionID, to organisation: OrganisationCode?, _ db: Database
    ) throws -> Bool {
        guard let organisation, let draft = try DraftRow.find(db, id: id) else { return false }
        return draft.isVisible(to: organisation)
    }

    private static func isVisibleSubmission(
        _ id: SubmissionID, to organisation: OrganisationCode?, _ db: Database
    ) throws -> Bool {
        guard let row = try SubmissionRow.find(db, id: id) else { return false }
        return organisation == nil || row.organisation == organisation
    }
}
