public import Foundation

/// Exchange rates that are known, by day: the one rule of which rate a day has.
///
/// A conversion takes the rate of its day or, within a bound, of the last day before it that has one for both
/// currencies; beyond the bound there is no rate, and none is guessed.
public struct RateBook: Sendable {
    /// How many days before its day a rate may be from. The European Central Bank publishes none on weekends and
    /// holidays: the longest gap, at Easter, is four days. This platform's default.
    public static let standardReach = 5

    /// The rates of a day in one version.
    public struct Day: Sendable, Equatable {
        public let rates: ExchangeRates
        public let version: Int

        public init(rates: ExchangeRates, version: Int) {
            self.rates = rates
            self.version = version
        }
    }

    /// How many days before its day a rate may be from.
    public let reach: Int
    private let days: [CalendarDate: Day]

    /// - Parameter days: each in the version that counts.
    public init(_ days: [CalendarDate: Day], reach: Int = RateBook.standardReach) {
        self.days = days
        self.reach = max(0, reach)
    }

    /// Of each day the version that is highest counts.
    public init(latestOf days: some Sequence<Day>, reach: Int = RateBook.standardReach) {
        let latest = Dictionary(days.map { ($0.rates.date, $0) }) { $0.version < $1.version ? $1 : $0 }
        self.init(latest, reach: reach)
    }

    /// What converts amounts of a currency on a day; `nil` where no day within reach has a rate for both currencies.
    public func quote(from: Currency, to: Currency, on date: CalendarDate) -> RateQuote? {
        for step in 0...reach {
            let day = CalendarDate(daysSince1970: date.daysSince1970 - step)
            guard let known = days[day], let sold = known.rates[from], let bought = known.rates[to],
                sold.value > 0, bought.value > 0
            else { continue }
            return RateQuote(
                from: from, to: to, rateDate: day, fromPerEuro: sold.value, toPerEuro: bought.value,
                source: known.rates.source, version: known.version)
        }
        return nil
    }

    /// `nil` where there is no rate for both currencies on one day within reach, or the amount would be too large.
    public func convert(_ money: Money, to currency: Currency, on date: CalendarDate) -> CurrencyConversion? {
        quote(from: money.currency, to: currency, on: date)?.convert(money.amount, on: date)
    }
}

/// The rates of one published day that two currencies are converted by.
public struct RateQuote: Sendable, Hashable {
    public let from: Currency
    public let to: Currency
    /// The day that the rates are for.
    public let rateDate: CalendarDate
    let fromPerEuro: Decimal
    let toPerEuro: Decimal
    /// Who published the rates.
    public let source: String
    /// Which version of the day's rates.
    public let version: Int

    /// How much one unit of the first currency is in the second, rounded to 10 places.
    public var rate: ExactDecimal { ExactDecimal(RateQuote.rounded(toPerEuro / fromPerEuro, places: 10)) }

    /// An amount with the published rates themselves, to the cent; `nil` where it would be too large.
    public func amount(of amount: Decimal) -> Decimal? {
        if from == to { return amount }
        let converted = RateQuote.rounded(amount * toPerEuro / fromPerEuro, places: 2)
        return ExactDecimal.holds(converted) ? converted : nil
    }

    /// An amount with everything that its conversion rests on; `nil` where it would be too large.
    public func convert(_ amount: Decimal, on date: CalendarDate) -> CurrencyConversion? {
        self.amount(of: amount).map { converted in
            CurrencyConversion(
                from: Money(amount, from), to: Money(converted, to), date: date, rateDate: rateDate, rate: rate,
                source: source, version: version)
        }
    }

    /// Half to even, so that many conversions do not lean to one side.
    private static func rounded(_ value: Decimal, places: Int) -> Decimal {
        var (value, result) = (value, Decimal())
        NSDecimalRound(&result, &value, places, .bankers)
        return result
    }
}
