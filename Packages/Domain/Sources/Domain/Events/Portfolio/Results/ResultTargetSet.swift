/// What an activity is to change, measured by an indicator of the catalogue.
public struct ResultTarget: Sendable, Codable, Hashable {
    public var indicator: IndicatorCode
    /// How it was before; 0 where there was nothing, never left out.
    public var baseline: ExactDecimal
    public var target: ExactDecimal
    /// The day by which the target is to be reached.
    public var by: CalendarDate
    /// How it is counted.
    public var method: String

    public init(
        indicator: IndicatorCode, baseline: ExactDecimal, target: ExactDecimal, by: CalendarDate, method: String
    ) {
        self.indicator = indicator
        self.baseline = baseline
        self.target = target
        self.by = by
        self.method = method
    }
}

/// An indicator with baseline and target became part of the results framework of an activity, or they changed.
public struct ResultTargetSet: DomainEvent {
    public static let type = EventType(.portfolio, "result-target-set", in: "managed-activity")

    public let activity: ActivityID
    /// Counted from 1 for each indicator; earlier ones stay.
    public let version: Int
    public let target: ResultTarget
    public let setBy: String
    public let reason: String
    public let on: CalendarDate

    public init(
        activity: ActivityID, version: Int, target: ResultTarget, setBy: String, reason: String, on: CalendarDate
    ) {
        self.activity = activity
        self.version = version
        self.target = target
        self.setBy = setBy
        self.reason = reason
        self.on = on
    }
}

/// A partner's accepted results report belongs to no period that can take it. It is kept where it came in.
public struct ResultReportUnmatched: DomainEvent {
    public static let type = EventType(.portfolio, "result-report-unmatched", in: "managed-activity")

    public let activity: ActivityID
    public let submission: SubmissionID
    /// The part of the report.
    public let part: Int
    public let period: Period
    public let reason: String
    /// What the partner or the donor can do about it; `nil` in what was recorded before it was said.
    public let remedy: String?
    /// The periods that results are owed for and that have days of the report's.
    public let touching: [Period]?

    public init(
        activity: ActivityID, submission: SubmissionID, part: Int, period: Period, reason: String,
        remedy: String? = nil, touching: [Period]? = nil
    ) {
        self.activity = activity
        self.submission = submission
        self.part = part
        self.period = period
        self.reason = reason
        self.remedy = remedy
        self.touching = touching
    }
}
