/// The donor takes an activity up that it may come to fund. What partners report of it has a history of its own,
/// under the same identifier.
public struct ActivityIdentified: DomainEvent {
    public static let type = EventType(.portfolio, "activity-identified", in: "managed-activity")

    public let activity: ActivityID
    public let plan: ActivityPlan
    /// Who took it up.
    public let decidedBy: String
    public let reason: String
    public let on: CalendarDate
    public let provenance: Provenance

    public init(
        activity: ActivityID, plan: ActivityPlan, decidedBy: String, reason: String, on: CalendarDate,
        provenance: Provenance
    ) {
        self.activity = activity
        self.plan = plan
        self.decidedBy = decidedBy
        self.reason = reason
        self.on = on
        self.provenance = provenance
    }
}

/// The plan of an activity changed before any money was committed; afterwards it takes an amendment.
public struct ActivityPlanRevised: DomainEvent {
    public static let type = EventType(.portfolio, "activity-plan-revised", in: "managed-activity")

    public let activity: ActivityID
    /// Counted from 1, which is the plan that it was taken up with.
    public let version: Int
    public let plan: ActivityPlan
    public let decidedBy: String
    public let reason: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, version: Int, plan: ActivityPlan, decidedBy: String, reason: String, on: CalendarDate
    ) {
        self.activity = activity
        self.version = version
        self.plan = plan
        self.decidedBy = decidedBy
        self.reason = reason
        self.on = on
    }
}

/// A managed activity went from one stage to another.
public struct ActivityStageChanged: DomainEvent {
    public static let type = EventType(.portfolio, "activity-stage-changed", in: "managed-activity")

    public let activity: ActivityID
    public let programme: ProgrammeCode
    public let from: ActivityStage
    public let stage: ActivityStage
    /// The version of the plan that was decided upon.
    public let version: Int
    /// What the plan comes to; where money is committed, what is committed.
    public let commitment: Money?
    public let reason: String
    public let decidedBy: String
    public let on: CalendarDate
    /// The version of the rules that were applied.
    public let rules: String

    public init(
        activity: ActivityID, programme: ProgrammeCode, from: ActivityStage, stage: ActivityStage, version: Int,
        commitment: Money?, reason: String, decidedBy: String, on: CalendarDate, rules: String
    ) {
        self.activity = activity
        self.programme = programme
        self.from = from
        self.stage = stage
        self.version = version
        self.commitment = commitment
        self.reason = reason
        self.decidedBy = decidedBy
        self.on = on
        self.rules = rules
    }
}
