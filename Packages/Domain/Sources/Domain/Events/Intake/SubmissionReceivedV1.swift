public import Foundation

/// The receipt as it was before there were financial reports, reviews and acceptance in part.
public struct SubmissionReceivedV1: SupersededEvent {
    public static let type = EventType(.intake, "submission-received", in: "submission")

    public let submission: SubmissionID
    /// The number on the receipt, rising without gaps in one intake store.
    public let receipt: String
    public let organisation: OrganisationCode
    /// The name of the key or person that sent it.
    public let submittedBy: String
    public let kind: Kind
    public let fileName: String?
    /// SHA-256 of the bytes as sent, in hexadecimal.
    public let contentHash: String
    public let bytes: Int
    public let receivedAt: Date
    public let provenance: Provenance
    /// The key under which the sender may send the same again without effect.
    public let idempotencyKey: String?

    /// The kinds there were.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case iatiActivities = "iati-activities"
        case resultsReport = "results-report"
        case fundProposal = "opportunity-fund-proposal"
        case subsidyApplication = "subsidy-application"
    }

    /// Nothing was reviewed, and nothing accepted in part.
    public func upcast() -> SubmissionReceived {
        let kind: SubmissionKind =
            switch kind {
            case .iatiActivities: .iatiActivities
            case .resultsReport: .resultsReport
            case .fundProposal: .fundProposal
            case .subsidyApplication: .subsidyApplication
            }
        return SubmissionReceived(
            submission: submission, receipt: receipt, organisation: organisation, submittedBy: submittedBy, kind: kind,
            fileName: fileName, contentHash: contentHash, bytes: bytes, receivedAt: receivedAt,
            provenance: provenance, idempotencyKey: idempotencyKey)
    }
}
