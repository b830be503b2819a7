public import Foundation

/// A partner owes a report on a period by a day.
public struct ReportScheduled: DomainEvent {
    public static let type = EventType(.intake, "report-scheduled", in: "obligation")

    public let obligation: ObligationID
    public let programme: ProgrammeCode
    public let organisation: OrganisationCode
    public let kind: SubmissionKind
    public let period: Period
    /// The last day on which it is in time.
    public let dueOn: CalendarDate
    /// Where that day is counted, such as `Africa/Kampala`.
    public let timeZone: String
    /// The moment at which that day is over there.
    public let due: Date

    public init(
        obligation: ObligationID, programme: ProgrammeCode, organisation: OrganisationCode, kind: SubmissionKind,
        period: Period, dueOn: CalendarDate, timeZone: String, due: Date
    ) {
        self.obligation = obligation
        self.programme = programme
        self.organisation = organisation
        self.kind = kind
        self.period = period
        self.dueOn = dueOn
        self.timeZone = timeZone
        self.due = due
    }
}

/// The day by which a report is owed became another one.
public struct ReportDueMoved: DomainEvent {
    public static let type = EventType(.intake, "report-due-moved", in: "obligation")

    public let obligation: ObligationID
    public let dueOn: CalendarDate
    /// The moment at which that day is over.
    public let due: Date
    public let why: String

    public init(obligation: ObligationID, dueOn: CalendarDate, due: Date, why: String) {
        self.obligation = obligation
        self.dueOn = dueOn
        self.due = due
        self.why = why
    }
}

/// A report is owed no more.
public struct ReportCalledOff: DomainEvent {
    public static let type = EventType(.intake, "report-called-off", in: "obligation")

    public let obligation: ObligationID
    public let why: String

    public init(obligation: ObligationID, why: String) {
        self.obligation = obligation
        self.why = why
    }
}

/// A partner was to be reminded of a report that is not there yet.
public struct ReportReminded: DomainEvent {
    public static let type = EventType(.intake, "report-reminded", in: "obligation")

    public let obligation: ObligationID
    public let organisation: OrganisationCode
    /// The moment that it was reminded of.
    public let due: Date
    /// How many days before that moment this reminder belongs; negative after it.
    public let daysBefore: Int

    public init(obligation: ObligationID, organisation: OrganisationCode, due: Date, daysBefore: Int) {
        self.obligation = obligation
        self.organisation = organisation
        self.due = due
        self.daysBefore = daysBefore
    }
}
