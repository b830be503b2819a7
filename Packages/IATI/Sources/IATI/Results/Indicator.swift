/// What is measured to see a result (`indicator`).
public struct Indicator: Sendable, Equatable {
    /// The unit of its values (`@measure`); nil when not stated, which is a problem.
    public let measure: Coded<IndicatorMeasure>?

    /// Whether more is better (`@ascending`); nil when not stated, which the standard takes for true.
    public let isAscending: Bool?

    /// Whether its figures may be added up (`@aggregation-status`); nil when not stated.
    public let isAggregatable: Bool?

    /// The titles.
    public let titles: [Narrative]

    /// The descriptions.
    public let descriptions: [Narrative]

    /// Codes in lists of indicators (`reference`).
    public let references: [Classification]

    /// Documents.
    public let documentLinks: [DocumentLink]

    /// Where it stood before; several when it is disaggregated.
    public let baselines: [Baseline]

    /// What was aimed at and reached, period by period.
    public let periods: [IndicatorPeriod]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        measure: Coded<IndicatorMeasure>? = nil, isAscending: Bool? = nil, isAggregatable: Bool? = nil,
        titles: [Narrative] = [], descriptions: [Narrative] = [], references: [Classification] = [],
        documentLinks: [DocumentLink] = [], baselines: [Baseline] = [], periods: [IndicatorPeriod] = [], line: Int = 0
    ) {
        self.measure = measure
        self.isAscending = isAscending
        self.isAggregatable = isAggregatable
        self.titles = titles
        self.descriptions = descriptions
        self.references = references
        self.documentLinks = documentLinks
        self.baselines = baselines
        self.periods = periods
        self.line = line
    }
}
