/// From now on an indicator is counted in another way. What was published before stays as it was.
public struct IndicatorRedefined: DomainEvent {
    public static let type = EventType(.portfolio, "indicator-redefined", in: "indicator")

    public let indicator: IndicatorCode
    /// Counted from 2: the catalogue's own is 1.
    public let definition: Int
    /// How it is counted.
    public let method: String
    /// The populations that count; empty for all.
    public let populations: [Population]
    public let reason: String
    public let requestedBy: String
    /// A second person.
    public let decidedBy: String

    public init(
        indicator: IndicatorCode, definition: Int, method: String, populations: [Population], reason: String,
        requestedBy: String, decidedBy: String
    ) {
        self.indicator = indicator
        self.definition = definition
        self.method = method
        self.populations = populations
        self.reason = reason
        self.requestedBy = requestedBy
        self.decidedBy = decidedBy
    }
}

/// Somebody proposed to count an indicator in another way.
public struct IndicatorRedefinitionProposed: DomainEvent {
    public static let type = EventType(.portfolio, "indicator-redefinition-proposed", in: "indicator")

    public let indicator: IndicatorCode
    public let definition: Int
    public let method: String
    public let populations: [Population]
    public let reason: String
    public let proposedBy: String

    public init(
        indicator: IndicatorCode, definition: Int, method: String, populations: [Population], reason: String,
        proposedBy: String
    ) {
        self.indicator = indicator
        self.definition = definition
        self.method = method
        self.populations = populations
        self.reason = reason
        self.proposedBy = proposedBy
    }
}

/// A figure of a locked or published period, as a new definition counts it. It stands beside the old one.
public struct ResultRederived: DomainEvent {
    public static let type = EventType(.portfolio, "result-rederived", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    public let indicator: IndicatorCode
    public let definition: Int
    /// The version of the values it was made from.
    public let version: Int
    /// What stands published.
    public let before: ExactDecimal
    /// As it is counted now; absent where the report has not the parts to tell.
    public let after: ExactDecimal?
    public let reason: String

    public init(
        activity: ActivityID, period: Period, indicator: IndicatorCode, definition: Int, version: Int,
        before: ExactDecimal, after: ExactDecimal?, reason: String
    ) {
        self.activity = activity
        self.period = period
        self.indicator = indicator
        self.definition = definition
        self.version = version
        self.before = before
        self.after = after
        self.reason = reason
    }
}
