public import Foundation

/// A partner's file arrived whole and was stored by its hash: the receipt.
public struct SubmissionReceived: DomainEvent {
    public static let type = EventType(.intake, "submission-received", version: 2, in: "submission")
    public static let previous: (any SupersededEvent.Type)? = SubmissionReceivedV1.self

    public let submission: SubmissionID
    /// The number on the receipt, rising without gaps in one intake store.
    public let receipt: String
    public let organisation: OrganisationCode
    /// Who sent it: `of-…` for a person, `key-…` for a machine. Names are kept apart.
    public let submittedBy: String
    public let kind: SubmissionKind
    public let fileName: String?
    /// SHA-256 of the bytes as sent, in hexadecimal.
    public let contentHash: String
    public let bytes: Int
    public let receivedAt: Date
    public let provenance: Provenance
    /// The key under which the sender may send the same again without effect.
    public let idempotencyKey: String?
    /// Whether a person decides on it after the rules have judged it.
    public let isReviewed: Bool
    /// Whether the sender wants what is good of it to be accepted though other parts are not.
    public let acceptsPart: Bool
    /// How the sender says that numbers in a table are written; `nil` when the sender did not say.
    public let decimal: DecimalMark?

    public init(
        submission: SubmissionID, receipt: String, organisation: OrganisationCode, submittedBy: String,
        kind: SubmissionKind, fileName: String?, contentHash: String, bytes: Int, receivedAt: Date,
        provenance: Provenance, idempotencyKey: String?, isReviewed: Bool = false, acceptsPart: Bool = false,
        decimal: DecimalMark? = nil
    ) {
        self.submission = submission
        self.receipt = receipt
        self.organisation = organisation
        self.submittedBy = submittedBy
        self.kind = kind
        self.fileName = fileName
        self.contentHash = contentHash
        self.bytes = bytes
        self.receivedAt = receivedAt
        self.provenance = provenance
        self.idempotencyKey = idempotencyKey
        self.isReviewed = isReviewed
        self.acceptsPart = acceptsPart
        self.decimal = decimal
    }
}

/// What a submission holds, judged by its content.
public enum SubmissionKind: String, Sendable, Codable, CaseIterable {
    case iatiActivities = "iati-activities"
    case resultsReport = "results-report"
    case financialReport = "financial-report"
    case fundProposal = "opportunity-fund-proposal"
    case subsidyApplication = "subsidy-application"
}
