/// The whole submission was judged; what follows in the stream is what was accepted of it.
public struct SubmissionJudged: DomainEvent {
    public static let type = EventType(.intake, "submission-judged", in: "submission")

    public let submission: SubmissionID
    public let verdict: Verdict
    public let errors: Int
    public let warnings: Int
    public let advice: Int

    public init(submission: SubmissionID, verdict: Verdict, errors: Int, warnings: Int, advice: Int) {
        self.submission = submission
        self.verdict = verdict
        self.errors = errors
        self.warnings = warnings
        self.advice = advice
    }
}

/// What became of a submission.
public enum Verdict: String, Sendable, Codable, CaseIterable {
    case accepted
    case acceptedWithFindings = "accepted-with-findings"
    case rejected
}

/// A part of the findings of a submission, in the order of their places; they precede the verdict.
public struct SubmissionFindingsRecorded: DomainEvent {
    public static let type = EventType(.intake, "submission-findings-recorded", in: "submission")

    public let submission: SubmissionID
    /// Counted from 1.
    public let part: Int
    public let findings: [RecordedFinding]

    public init(submission: SubmissionID, part: Int, findings: [RecordedFinding]) {
        self.submission = submission
        self.part = part
        self.findings = findings
    }
}

/// Everything that was accepted of the submission stands in the stream before this.
public struct SubmissionPublished: DomainEvent {
    public static let type = EventType(.intake, "submission-published", in: "submission")

    public let submission: SubmissionID
    /// The number of content events published.
    public let contentEvents: Int

    public init(submission: SubmissionID, contentEvents: Int) {
        self.submission = submission
        self.contentEvents = contentEvents
    }
}
