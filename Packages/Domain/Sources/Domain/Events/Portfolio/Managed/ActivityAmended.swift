/// What is to change in an activity that money is committed to.
public struct ActivityAmendment: Sendable, Codable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case budgetShift = "budget-shift"
        case noCostExtension = "no-cost-extension"
        case costExtension = "cost-extension"
        case scope, partner
    }

    public var kind: Kind
    /// All lines as they would be; for a budget shift and a cost extension.
    public var budget: [PlanLine]?
    /// The last day as it would be; for extensions.
    public var end: CalendarDate?
    public var scope: String?
    public var partner: OrganisationCode?
    public var reason: String

    public init(
        kind: Kind, budget: [PlanLine]? = nil, end: CalendarDate? = nil, scope: String? = nil,
        partner: OrganisationCode? = nil, reason: String
    ) {
        self.kind = kind
        self.budget = budget
        self.end = end
        self.scope = scope
        self.partner = partner
        self.reason = reason
    }
}

/// Somebody asked for a change in an activity.
public struct ActivityAmendmentRequested: DomainEvent {
    public static let type = EventType(.portfolio, "activity-amendment-requested", in: "managed-activity")

    public let activity: ActivityID
    /// Counted from 1 within the activity.
    public let number: Int
    public let amendment: ActivityAmendment
    public let requestedBy: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, number: Int, amendment: ActivityAmendment, requestedBy: String, on: CalendarDate
    ) {
        self.activity = activity
        self.number = number
        self.amendment = amendment
        self.requestedBy = requestedBy
        self.on = on
    }
}

/// A requested change was assessed.
public struct ActivityAmendmentAssessed: DomainEvent {
    public static let type = EventType(.portfolio, "activity-amendment-assessed", in: "managed-activity")

    public let activity: ActivityID
    public let number: Int
    public let isAdvised: Bool
    public let reason: String
    public let assessedBy: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, number: Int, isAdvised: Bool, reason: String, assessedBy: String, on: CalendarDate
    ) {
        self.activity = activity
        self.number = number
        self.isAdvised = isAdvised
        self.reason = reason
        self.assessedBy = assessedBy
        self.on = on
    }
}

/// A requested change was approved or rejected by a second person.
public struct ActivityAmendmentDecided: DomainEvent {
    public static let type = EventType(.portfolio, "activity-amendment-decided", in: "managed-activity")

    public let activity: ActivityID
    public let number: Int
    public let outcome: ApprovalOutcome
    public let reason: String
    public let decidedBy: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, number: Int, outcome: ApprovalOutcome, reason: String, decidedBy: String,
        on: CalendarDate
    ) {
        self.activity = activity
        self.number = number
        self.outcome = outcome
        self.reason = reason
        self.decidedBy = decidedBy
        self.on = on
    }
}

/// A change became part of what is agreed, as a new version of the plan. Earlier versions stay.
public struct ActivityAmended: DomainEvent {
    public static let type = EventType(.portfolio, "activity-amended", in: "managed-activity")

    public let activity: ActivityID
    /// The amendment.
    public let number: Int
    public let kind: ActivityAmendment.Kind
    /// The version of the plan that begins with it.
    public let version: Int
    public let plan: ActivityPlan
    /// The first and last day as they were committed to.
    public let original: Period
    /// What is committed with all amendments.
    public let commitment: Money
    /// Whether the rules left it to the partner, so that nobody decided.
    public let isFree: Bool
    public let effectiveOn: CalendarDate
    public let reason: String
    /// Who approved it; where it is free, who asked for it.
    public let decidedBy: String
    /// The version of the rules that were applied.
    public let rules: String

    public init(
        activity: ActivityID, number: Int, kind: ActivityAmendment.Kind, version: Int, plan: ActivityPlan,
        original: Period, commitment: Money, isFree: Bool, effectiveOn: CalendarDate, reason: String,
        decidedBy: String, rules: String
    ) {
        self.activity = activity
        self.number = number
        self.kind = kind
        self.version = version
        self.plan = plan
        self.original = original
        self.commitment = commitment
        self.isFree = isFree
        self.effectiveOn = effectiveOn
        self.reason = reason
        self.decidedBy = decidedBy
        self.rules = rules
    }
}
