/// A partner's report of one activity, without its money and results: those follow as `parts` parts.
public struct ActivityReported: DomainEvent {
    public static let type = EventType(.intake, "activity-reported", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let provenance: Provenance
    public let activity: ActivityHeader
    /// SHA-256 over header and parts: two reports with the same digest say the same.
    public let digest: String
    /// How many `ActivityPartReported` follow.
    public let parts: Int
    /// What the rules say of the activity: `rejected` when it breaks the standard, and only what can be used of it is
    /// given here. `nil` in what was recorded before activities had a verdict of their own.
    public let verdict: Verdict?

    public init(
        submission: SubmissionID, organisation: OrganisationCode, provenance: Provenance, activity: ActivityHeader,
        digest: String, parts: Int, verdict: Verdict? = nil
    ) {
        self.submission = submission
        self.organisation = organisation
        self.provenance = provenance
        self.activity = activity
        self.digest = digest
        self.parts = parts
        self.verdict = verdict
    }
}

/// A bounded part of what a partner reports on one activity.
public struct ActivityPartReported: DomainEvent {
    public static let type = EventType(.intake, "activity-part-reported", in: "submission")

    public let submission: SubmissionID
    public let activity: ActivityID
    /// Counted from 1.
    public let part: Int
    public let content: ActivityContent

    public init(submission: SubmissionID, activity: ActivityID, part: Int, content: ActivityContent) {
        self.submission = submission
        self.activity = activity
        self.part = part
        self.content = content
    }
}
