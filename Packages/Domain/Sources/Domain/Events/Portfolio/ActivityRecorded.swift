/// A new version of an activity is being recorded: its parts follow, and with the last one it is current.
public struct ActivityRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "activity-recorded", in: "activity")

    public let activity: ActivityHeader
    /// Counted from 1; the version before stays in history.
    public let version: Int
    public let digest: String
    /// How many `ActivityPartRecorded` follow.
    public let parts: Int
    public let origin: Origin
    public let provenance: Provenance

    public init(
        activity: ActivityHeader, version: Int, digest: String, parts: Int, origin: Origin, provenance: Provenance
    ) {
        self.activity = activity
        self.version = version
        self.digest = digest
        self.parts = parts
        self.origin = origin
        self.provenance = provenance
    }
}

/// A part of a version of an activity.
public struct ActivityPartRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "activity-part-recorded", in: "activity")

    public let activity: ActivityID
    public let version: Int
    /// Counted from 1.
    public let part: Int
    public let content: ActivityContent

    public init(activity: ActivityID, version: Int, part: Int, content: ActivityContent) {
        self.activity = activity
        self.version = version
        self.part = part
        self.content = content
    }
}

/// A submission reports what the current version already says: nothing changes but that it is confirmed.
public struct ActivityConfirmed: DomainEvent {
    public static let type = EventType(.portfolio, "activity-confirmed", in: "activity")

    public let activity: ActivityID
    public let version: Int
    public let origin: Origin

    public init(activity: ActivityID, version: Int, origin: Origin) {
        self.activity = activity
        self.version = version
        self.origin = origin
    }
}
