/// What a programme or one of its schemes says an indicator was in a period.
public struct IndicatorValue: Sendable, Codable, Hashable {
    public let programme: ProgrammeCode
    /// The scheme within the programme, such as `REAN`; returns under separate schemes are separate people.
    public let scheme: String?
    public let indicator: IndicatorCode
    /// What is counted where the indicator has several, such as `arrests` of M8.
    public let aspect: String?
    /// `nil` for all countries of the programme.
    public let country: CountryCode?
    public let period: Period
    public let amount: ExactDecimal
    /// What is counted: `people`, `contacts`, `items`, `score`, `percent`, or a currency.
    public let unit: String
    /// What a ratio is computed from.
    public let numerator: ExactDecimal?
    public let denominator: ExactDecimal?
    /// `nil` for an exact value.
    public let bound: ValueBound?
    public let provenance: Provenance

    public init(
        programme: ProgrammeCode, scheme: String?, indicator: IndicatorCode, aspect: String?, country: CountryCode?,
        period: Period, amount: ExactDecimal, unit: String, numerator: ExactDecimal?, denominator: ExactDecimal?,
        bound: ValueBound?, provenance: Provenance
    ) {
        self.programme = programme
        self.scheme = scheme
        self.indicator = indicator
        self.aspect = aspect
        self.country = country
        self.period = period
        self.amount = amount
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
        self.bound = bound
        self.provenance = provenance
    }
}

/// A value of an indicator was recorded, or corrected. Values of separate sources stand side by side.
public struct IndicatorValueRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "indicator-value-recorded", in: "indicator-value")

    public let id: EntryID
    public let value: IndicatorValue
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(id: EntryID, value: IndicatorValue, correction: String?, recordedBy: String) {
        self.id = id
        self.value = value
        self.correction = correction
        self.recordedBy = recordedBy
    }
}
