public import Foundation

/// An officer of the programme looks at a submission.
public struct ReviewStarted: DomainEvent {
    public static let type = EventType(.intake, "review-started", in: "submission")

    public let submission: SubmissionID

    public init(submission: SubmissionID) { self.submission = submission }
}

/// The reviewer needs more before deciding.
public struct SupplementRequested: DomainEvent {
    public static let type = EventType(.intake, "supplement-requested", in: "submission")

    public let submission: SubmissionID
    public let question: String
    /// Until when, the last second included.
    public let due: Date

    public init(submission: SubmissionID, question: String, due: Date) {
        self.submission = submission
        self.question = question
        self.due = due
    }
}

/// The partner answered what was asked; the review goes on.
public struct SupplementReceived: DomainEvent {
    public static let type = EventType(.intake, "supplement-received", in: "submission")

    public let submission: SubmissionID
    public let answer: String

    public init(submission: SubmissionID, answer: String) {
        self.submission = submission
        self.answer = answer
    }
}

/// A reviewer decided on a submission; of what is accepted, the content follows in the stream.
public struct SubmissionDecided: DomainEvent {
    public static let type = EventType(.intake, "submission-decided", in: "submission")

    public let submission: SubmissionID
    public let decision: ReviewDecision
    public let why: String

    public init(submission: SubmissionID, decision: ReviewDecision, why: String) {
        self.submission = submission
        self.decision = decision
        self.why = why
    }
}

/// How a review ends.
public enum ReviewDecision: String, Sendable, Codable, CaseIterable {
    case accepted
    /// What the rules found no error in is accepted, the rest is not.
    case acceptedInPart = "accepted-in-part"
    case declined
}

/// The partner took a draft or submission back before anything of it was published.
public struct SubmissionWithdrawn: DomainEvent {
    public static let type = EventType(.intake, "submission-withdrawn", in: "submission")

    public let submission: SubmissionID
    public let why: String

    public init(submission: SubmissionID, why: String) {
        self.submission = submission
        self.why = why
    }
}
