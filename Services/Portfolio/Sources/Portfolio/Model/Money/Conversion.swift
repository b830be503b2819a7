import Domain

/// An amount in another currency, with everything that the conversion rests on.
struct Conversion: Encodable, Sendable, Equatable {
    let from: Money
    let to: Money
    /// The day that was asked for.
    let date: CalendarDate
    /// The day that the rate is for: the same, or the last one before it that has rates.
    let rateDate: CalendarDate
    /// How much one unit of the first currency is in the second, rounded to 10 places; the amount is converted with
    /// the published rates themselves.
    let rate: ExactDecimal
    let source: String
    /// Which version of the day's rates.
    let version: Int

    /// One line that names rate, date and source.
    var label: String {
        "\(from) = \(to): 1 \(from.currency) = \(rate) \(to.currency) on \(rateDate), \(source)"
    }
}
