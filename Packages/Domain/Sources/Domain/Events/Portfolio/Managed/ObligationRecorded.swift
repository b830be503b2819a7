/// Something that is owed on an activity by a day. It is known by the activity and its key.
public struct ActivityObligation: Sendable, Codable, Hashable {
    /// Such as `evaluation` or `annual-report-2026`.
    public var key: String
    public var kind: ObligationKind
    public var title: String
    /// The last day on which it is in time.
    public var dueOn: CalendarDate
    /// Where that day is counted, by its IANA name.
    public var timeZone: String
    /// What is owed, where it is money.
    public var amount: Money?
    /// Why it is owed: the rule with its version, or the payment.
    public var basis: String

    public init(
        key: String, kind: ObligationKind, title: String, dueOn: CalendarDate, timeZone: String,
        amount: Money? = nil, basis: String
    ) {
        self.key = key
        self.kind = kind
        self.title = title
        self.dueOn = dueOn
        self.timeZone = timeZone
        self.amount = amount
        self.basis = basis
    }
}

/// Something came to be owed on an activity.
public struct ObligationRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "obligation-recorded", in: "managed-activity")

    public let activity: ActivityID
    public let programme: ProgrammeCode
    public let obligation: ActivityObligation
    /// A person, or the service where a rule asks for it.
    public let recordedBy: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, programme: ProgrammeCode, obligation: ActivityObligation, recordedBy: String,
        on: CalendarDate
    ) {
        self.activity = activity
        self.programme = programme
        self.obligation = obligation
        self.recordedBy = recordedBy
        self.on = on
    }
}

/// The day by which something is owed became another one.
public struct ObligationMoved: DomainEvent {
    public static let type = EventType(.portfolio, "obligation-moved", in: "managed-activity")

    public let activity: ActivityID
    public let key: String
    public let dueOn: CalendarDate
    public let reason: String
    /// Why it is owed by the new day, where a rule moved it.
    public let basis: String?
    public let movedBy: String

    public init(
        activity: ActivityID, key: String, dueOn: CalendarDate, reason: String, basis: String? = nil, movedBy: String
    ) {
        self.activity = activity
        self.key = key
        self.dueOn = dueOn
        self.reason = reason
        self.basis = basis
        self.movedBy = movedBy
    }
}

/// What was owed is there.
public struct ObligationMet: DomainEvent {
    public static let type = EventType(.portfolio, "obligation-met", in: "managed-activity")

    public let activity: ActivityID
    public let key: String
    public let kind: ObligationKind
    /// Where it can be seen: a submission, a document, a payment.
    public let evidence: String
    public let metBy: String
    /// The day on which it came.
    public let on: CalendarDate

    public init(
        activity: ActivityID, key: String, kind: ObligationKind, evidence: String, metBy: String, on: CalendarDate
    ) {
        self.activity = activity
        self.key = key
        self.kind = kind
        self.evidence = evidence
        self.metBy = metBy
        self.on = on
    }
}

/// Somebody asked to let something go that is owed.
public struct ObligationWaiverRequested: DomainEvent {
    public static let type = EventType(.portfolio, "obligation-waiver-requested", in: "managed-activity")

    public let activity: ActivityID
    public let key: String
    public let reason: String
    public let requestedBy: String

    public init(activity: ActivityID, key: String, reason: String, requestedBy: String) {
        self.activity = activity
        self.key = key
        self.reason = reason
        self.requestedBy = requestedBy
    }
}

/// A second person let it go.
public struct ObligationWaived: DomainEvent {
    public static let type = EventType(.portfolio, "obligation-waived", in: "managed-activity")

    public let activity: ActivityID
    public let key: String
    public let kind: ObligationKind
    public let reason: String
    public let requestedBy: String
    public let decidedBy: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, key: String, kind: ObligationKind, reason: String, requestedBy: String,
        decidedBy: String, on: CalendarDate
    ) {
        self.activity = activity
        self.key = key
        self.kind = kind
        self.reason = reason
        self.requestedBy = requestedBy
        self.decidedBy = decidedBy
        self.on = on
    }
}
