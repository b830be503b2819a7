public import Foundation

/// An application (aanvraag) is in treatment.
public struct ApplicationRegistered: DomainEvent {
    public static let type = EventType(.localisation, "application-registered", in: "framework")

    public let application: ApplicationID
    public let submission: SubmissionID
    public let content: SubsidyApplication
    /// When it came in: decides whether it is in time, and between equal scores.
    public let receivedAt: Date
    public let provenance: Provenance

    public init(
        application: ApplicationID, submission: SubmissionID, content: SubsidyApplication, receivedAt: Date,
        provenance: Provenance
    ) {
        self.application = application
        self.submission = submission
        self.content = content
        self.receivedAt = receivedAt
        self.provenance = provenance
    }
}

/// The threshold check (drempeltoets) was done.
public struct ThresholdChecked: DomainEvent {
    public static let type = EventType(.localisation, "threshold-checked", in: "framework")

    public let framework: FrameworkID
    public let application: ApplicationID
    public let passed: Bool
    /// The criteria that were not met, in sentences for the applicant; empty when passed.
    public let unmet: [String]

    public init(framework: FrameworkID, application: ApplicationID, passed: Bool, unmet: [String]) {
        self.framework = framework
        self.application = application
        self.passed = passed
        self.unmet = unmet
    }
}

/// An application was scored on quality.
public struct ApplicationScored: DomainEvent {
    public static let type = EventType(.localisation, "application-scored", in: "framework")

    public let framework: FrameworkID
    public let application: ApplicationID
    public let scoredBy: String
    /// 0–100.
    public let score: Int
    public let motivation: String

    public init(framework: FrameworkID, application: ApplicationID, scoredBy: String, score: Int, motivation: String) {
        self.framework = framework
        self.application = application
        self.scoredBy = scoredBy
        self.score = score
        self.motivation = motivation
    }
}

/// The applications of a framework were ranked; the decisions follow from it.
public struct RankingEstablished: DomainEvent {
    public static let type = EventType(.localisation, "ranking-established", in: "framework")

    public let framework: FrameworkID
    public let establishedBy: String
    /// Best first.
    public let order: [Rank]

    public init(framework: FrameworkID, establishedBy: String, order: [Rank]) {
        self.framework = framework
        self.establishedBy = establishedBy
        self.order = order
    }

    public struct Rank: Sendable, Codable, Hashable {
        public let application: ApplicationID
        public let score: Int

        public init(application: ApplicationID, score: Int) {
            self.application = application
            self.score = score
        }
    }
}
