public import Foundation

/// Results of an activity are owed for a period.
public struct ResultPeriodScheduled: DomainEvent {
    public static let type = EventType(.portfolio, "result-period-scheduled", in: "result-period")

    public let activity: ActivityID
    public let programme: ProgrammeCode
    public let partner: OrganisationCode
    public let period: Period
    public let reportingYear: ReportingYear
    /// The last day on which the report is in time.
    public let dueOn: CalendarDate
    /// Where days are counted, by its IANA name.
    public let timeZone: String
    /// The first moment at which the partner may report.
    public let opens: Date
    /// The moment at which the last day in time is over.
    public let due: Date
    /// The moment from which nothing changes it but a correction; the moment before still counts.
    public let locks: Date
    public let scheduledBy: String
    /// The version of the rules that were applied.
    public let rules: String

    public init(
        activity: ActivityID, programme: ProgrammeCode, partner: OrganisationCode, period: Period,
        reportingYear: ReportingYear, dueOn: CalendarDate, timeZone: String, opens: Date, due: Date, locks: Date,
        scheduledBy: String, rules: String
    ) {
        self.activity = activity
        self.programme = programme
        self.partner = partner
        self.period = period
        self.reportingYear = reportingYear
        self.dueOn = dueOn
        self.timeZone = timeZone
        self.opens = opens
        self.due = due
        self.locks = locks
        self.scheduledBy = scheduledBy
        self.rules = rules
    }
}

/// The day by which results are owed became another one, and the lock with it.
public struct ResultPeriodMoved: DomainEvent {
    public static let type = EventType(.portfolio, "result-period-moved", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    public let dueOn: CalendarDate
    public let due: Date
    public let locks: Date
    public let reason: String
    public let movedBy: String

    public init(
        activity: ActivityID, period: Period, dueOn: CalendarDate, due: Date, locks: Date, reason: String,
        movedBy: String
    ) {
        self.activity = activity
        self.period = period
        self.dueOn = dueOn
        self.due = due
        self.locks = locks
        self.reason = reason
        self.movedBy = movedBy
    }
}

/// The results of a period went from one state to another.
public struct ResultPeriodChanged: DomainEvent {
    public static let type = EventType(.portfolio, "result-period-changed", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    public let from: ResultPeriodState
    public let state: ResultPeriodState
    /// The version of the values that was decided upon; 0 while there are none.
    public let version: Int
    /// Why; always there for a return.
    public let reason: String?
    public let decidedBy: String

    public init(
        activity: ActivityID, period: Period, from: ResultPeriodState, state: ResultPeriodState, version: Int,
        reason: String?, decidedBy: String
    ) {
        self.activity = activity
        self.period = period
        self.from = from
        self.state = state
        self.version = version
        self.reason = reason
        self.decidedBy = decidedBy
    }
}
