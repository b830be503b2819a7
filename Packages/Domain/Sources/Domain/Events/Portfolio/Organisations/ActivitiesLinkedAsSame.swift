/// A person decided that two activities are reports of one project. Both keep their reports and histories.
public struct ActivitiesLinkedAsSame: DomainEvent {
    public static let type = EventType(.portfolio, "activities-linked-as-same", in: "identity")

    /// The one whose report counts for the project.
    public let kept: ActivityID
    public let same: ActivityID
    public let reason: String
    public let decidedBy: String

    public init(kept: ActivityID, same: ActivityID, reason: String, decidedBy: String) {
        self.kept = kept
        self.same = same
        self.reason = reason
        self.decidedBy = decidedBy
    }
}

/// A link of two activities was wrong: they are two projects again.
public struct ActivityLinkUndone: DomainEvent {
    public static let type = EventType(.portfolio, "activity-link-undone", in: "identity")

    public let kept: ActivityID
    public let same: ActivityID
    public let reason: String
    public let decidedBy: String

    public init(kept: ActivityID, same: ActivityID, reason: String, decidedBy: String) {
        self.kept = kept
        self.same = same
        self.reason = reason
        self.decidedBy = decidedBy
    }
}
