/// Somebody asked to change figures of a period that is locked.
public struct ResultCorrectionRequested: DomainEvent {
    public static let type = EventType(.portfolio, "result-correction-requested", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    /// Counted from 1 within the period.
    public let number: Int
    /// The figures that would change, as they would be.
    public let values: [ResultValue]
    public let reason: String
    public let requestedBy: String

    public init(
        activity: ActivityID, period: Period, number: Int, values: [ResultValue], reason: String,
        requestedBy: String
    ) {
        self.activity = activity
        self.period = period
        self.number = number
        self.values = values
        self.reason = reason
        self.requestedBy = requestedBy
    }
}

/// A requested correction was rejected; the figures stay.
public struct ResultCorrectionRejected: DomainEvent {
    public static let type = EventType(.portfolio, "result-correction-rejected", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    public let number: Int
    public let reason: String
    public let decidedBy: String

    public init(activity: ActivityID, period: Period, number: Int, reason: String, decidedBy: String) {
        self.activity = activity
        self.period = period
        self.number = number
        self.reason = reason
        self.decidedBy = decidedBy
    }
}

/// A second person approved a correction: a new version of the figures stands beside the old one.
public struct ResultsCorrected: DomainEvent {
    public static let type = EventType(.portfolio, "results-corrected", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    /// The correction.
    public let number: Int
    /// The version of the values that begins with it.
    public let version: Int
    /// All values of the period as they now are.
    public let values: [ResultValue]
    public let reason: String
    public let requestedBy: String
    public let decidedBy: String

    public init(
        activity: ActivityID, period: Period, number: Int, version: Int, values: [ResultValue], reason: String,
        requestedBy: String, decidedBy: String
    ) {
        self.activity = activity
        self.period = period
        self.number = number
        self.version = version
        self.values = values
        self.reason = reason
        self.requestedBy = requestedBy
        self.decidedBy = decidedBy
    }
}
