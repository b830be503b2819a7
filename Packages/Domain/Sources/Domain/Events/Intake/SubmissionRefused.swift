public import Foundation

/// A known partner sent something that could not be taken in; nothing of it was kept but this.
public struct SubmissionRefused: DomainEvent {
    public static let type = EventType(.intake, "submission-refused", in: "refusal")

    public let organisation: OrganisationCode
    public let submittedBy: String
    /// The stable name of the problem, such as `truncated`.
    public let problem: String
    /// What was wrong and where, in one sentence.
    public let detail: String
    public let bytes: Int
    public let refusedAt: Date

    public init(
        organisation: OrganisationCode, submittedBy: String, problem: String, detail: String, bytes: Int,
        refusedAt: Date
    ) {
        self.organisation = organisation
        self.submittedBy = submittedBy
        self.problem = problem
        self.detail = detail
        self.bytes = bytes
        self.refusedAt = refusedAt
    }
}
