/// A part of an activity's money and results, small enough for one event.
public struct ActivityContent: Sendable, Codable, Hashable {
    public var transactions: [ReportedTransaction]
    public var budgets: [ReportedBudget]
    public var plannedDisbursements: [PlannedDisbursement]
    public var results: [ReportedResult]
    public var indicators: [ReportedIndicator]

    public init() {
        transactions = []
        budgets = []
        plannedDisbursements = []
        results = []
        indicators = []
    }
}

/// A movement of money, after IATI `transaction`.
public struct ReportedTransaction: Sendable, Codable, Hashable {
    /// Place among the activity's transactions, counted from 1.
    public var number: Int
    public var reference: String?
    /// IATI TransactionType: 1 incoming funds, 2 outgoing commitment, 3 disbursement, 4 expenditure,
    /// 7 reimbursement, 11 incoming commitment, …
    public var type: String
    public var date: CalendarDate?
    /// `nil` where the file's value is unusable; the submission's findings say so.
    public var value: Money?
    public var valueDate: CalendarDate?
    public var provider: OrganisationReference?
    public var receiver: OrganisationReference?
    public var description: String?
    public var humanitarian: Bool?
    /// What it is for, where the file says so by transaction and not for the activity as a whole; otherwise `nil`.
    public var sectors: [CodeShare]?
    public var countries: [CountryShare]?
    public var regions: [CodeShare]?

    public init(number: Int, type: String) {
        self.number = number
        self.type = type
    }
}

/// A planned amount for a period, after IATI `budget`.
public struct ReportedBudget: Sendable, Codable, Hashable {
    /// 1 original, 2 revised.
    public var type: String?
    /// 1 indicative, 2 committed.
    public var status: String?
    public var start: CalendarDate?
    public var end: CalendarDate?
    public var value: Money?
    /// The day whose rate of exchange counts.
    public var valueDate: CalendarDate?

    public init(
        type: String?, status: String?, start: CalendarDate?, end: CalendarDate?, value: Money?,
        valueDate: CalendarDate? = nil
    ) {
        self.type = type
        self.status = status
        self.start = start
        self.end = end
        self.value = value
        self.valueDate = valueDate
    }
}

/// A payment that is planned, after IATI `planned-disbursement`.
public struct PlannedDisbursement: Sendable, Codable, Hashable {
    public var start: CalendarDate?
    public var end: CalendarDate?
    public var value: Money?
    public var provider: OrganisationReference?
    public var receiver: OrganisationReference?
    /// The day whose rate of exchange counts.
    public var valueDate: CalendarDate?

    public init(
        start: CalendarDate?, end: CalendarDate?, value: Money?, provider: OrganisationReference?,
        receiver: OrganisationReference?, valueDate: CalendarDate? = nil
    ) {
        self.valueDate = valueDate
        self.start = start
        self.end = end
        self.value = value
        self.provider = provider
        self.receiver = receiver
    }
}

/// A result of an activity: 1 output, 2 outcome, 3 impact, 9 other.
public struct ReportedResult: Sendable, Codable, Hashable {
    /// Place among the activity's results, counted from 1.
    public var number: Int
    public var type: String?
    public var title: String

    public init(number: Int, type: String?, title: String) {
        self.number = number
        self.type = type
        self.title = title
    }
}

/// What is measured, with its measurements. A long one is continued in the next part under the same numbers.
public struct ReportedIndicator: Sendable, Codable, Hashable {
    /// The result it belongs to.
    public var result: Int
    /// Place among the result's indicators, counted from 1.
    public var number: Int
    public var title: String
    /// IATI IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative.
    public var measure: String?
    public var baselines: [Measurement]
    public var periods: [ReportedPeriod]

    public init(result: Int, number: Int, title: String, measure: String?) {
        self.result = result
        self.number = number
        self.title = title
        self.measure = measure
        baselines = []
        periods = []
    }
}

/// Targets and actual values of one period.
public struct ReportedPeriod: Sendable, Codable, Hashable {
    public var start: CalendarDate?
    public var end: CalendarDate?
    public var targets: [Measurement]
    public var actuals: [Measurement]

    public init(start: CalendarDate?, end: CalendarDate?, targets: [Measurement], actuals: [Measurement]) {
        self.start = start
        self.end = end
        self.targets = targets
        self.actuals = actuals
    }
}

/// One value of an indicator, as text and, where it is one, as number.
public struct Measurement: Sendable, Codable, Hashable {
    /// As written; `nil` where the file has none.
    public var text: String?
    /// `nil` where there is no number: no report is not zero.
    public var value: ExactDecimal?
    public var dimensions: [Dimension]
    /// The year of a baseline; targets and actual values have none.
    public var year: Int?

    public init(text: String?, value: ExactDecimal?, dimensions: [Dimension], year: Int? = nil) {
        self.text = text
        self.value = value
        self.dimensions = dimensions
        self.year = year
    }
}

/// What a value is split by, as the file names it.
public struct Dimension: Sendable, Codable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
