/// An amount in another currency, with everything that the conversion rests on.
public struct CurrencyConversion: Encodable, Sendable, Equatable {
    public let from: Money
    public let to: Money
    /// The day that was asked for.
    public let date: CalendarDate
    /// The day that the rate is for: the same, or the last one before it that has rates.
    public let rateDate: CalendarDate
    /// How much one unit of the first currency is in the second, rounded to 10 places; the amount is converted with
    /// the published rates themselves.
    public let rate: ExactDecimal
    /// Who published the rate.
    public let source: String
    /// Which version of the day's rates.
    public let version: Int

    /// One line that names rate, date and source.
    public var label: String {
        "\(from) = \(to): 1 \(from.currency) = \(rate) \(to.currency) on \(rateDate), \(source)"
    }
}
