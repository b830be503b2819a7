import Domain
import Findings
import Foundation
import Hummingbird

/// What those who work on a draft are told of it.
struct DraftResponse: ResponseEncodable {
    let id: String
    let organisation: String
    let kind: String
    let title: String
    /// `draft`, `awaiting-signature`, `submitted` or `withdrawn`.
    let status: String
    /// The latest version; 0 while nothing is written. It is the entity tag of the content, too.
    let version: Int?
    let startedBy: String
    let startedAt: Date
    /// What lies before those who sign: SHA-256 of the content.
    let contentHash: String?
    /// The organisations that each sign.
    let signatories: [String]
    let signatures: [DraftRow.Signature]
    /// Why it came back from those who sign.
    let returnedBecause: String?
    /// The receipt, once the last one has signed.
    let receipt: String?

    init(_ draft: DraftRow, version: Int? = nil, receipt: SubmissionRow? = nil) {
        id = draft.id.text
        organisation = draft.organisation.text
        kind = draft.kind.rawValue
        title = draft.title
        status = draft.phase.rawValue
        self.version = version
        startedBy = draft.startedBy
        startedAt = draft.startedAt
        contentHash = draft.contentHash
        signatories = draft.signatories.map(\.text)
        signatures = draft.signatures
        returnedBecause = draft.returnedBecause
        self.receipt = receipt?.receipt
    }

    init(_ sight: DraftDesk.Sight, receipt: SubmissionRow? = nil) {
        self.init(sight.draft, version: sight.version, receipt: receipt)
    }
}

/// A saved state of a draft, without its content.
struct DraftVersionResponse: Encodable, Sendable {
    let version: Int
    let savedBy: String
    let savedAt: Date
    let bytes: Int

    init(_ version: DraftVersion) {
        self.version = version.number
        savedBy = version.savedBy
        savedAt = version.savedAt
        bytes = version.content.count
    }
}

/// The versions of a draft, newest first.
struct DraftVersionsResponse: ResponseEncodable {
    let items: [DraftVersionResponse]
}

/// What the rules say of a draft as it is now.
struct DraftFindingsResponse: ResponseEncodable {
    let verdict: String
    let version: Int
    let errors: Int
    let warnings: Int
    let advice: Int
    let findings: [FindingResponse]

    init(_ judgement: Judgement, version: Int, in language: MessageLanguage) {
        verdict = judgement.verdict.rawValue
        self.version = version
        errors = judgement.count(.error)
        warnings = judgement.count(.warning)
        advice = judgement.count(.advice)
        findings = judgement.recorded.map { FindingResponse($0, in: language) }
    }
}
