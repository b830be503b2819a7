/// A person decided that two organisations are one. The histories of both stay; from now on the kept one answers
/// for both.
public struct OrganisationsMerged: DomainEvent {
    public static let type = EventType(.portfolio, "organisations-merged", in: "identity")

    public let kept: OrganisationCode
    public let merged: OrganisationCode
    public let reason: String
    public let decidedBy: String

    public init(kept: OrganisationCode, merged: OrganisationCode, reason: String, decidedBy: String) {
        self.kept = kept
        self.merged = merged
        self.reason = reason
        self.decidedBy = decidedBy
    }
}

/// A merge was wrong: the merged organisation stands alone again, with what was merged into it before.
public struct MergeUndone: DomainEvent {
    public static let type = EventType(.portfolio, "merge-undone", in: "identity")

    public let kept: OrganisationCode
    public let merged: OrganisationCode
    public let reason: String
    public let decidedBy: String

    public init(kept: OrganisationCode, merged: OrganisationCode, reason: String, decidedBy: String) {
        self.kept = kept
        self.merged = merged
        self.reason = reason
        self.decidedBy = decidedBy
    }
}
