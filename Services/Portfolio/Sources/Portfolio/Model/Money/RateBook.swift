import Domain
import Foundation

/// Exchange rates that are known, by day. A conversion takes the rate of its day or, within a bound, of the last day
/// before it that has one; beyond the bound there is no rate, and none is guessed.
struct RateBook: Sendable {
    /// How many days before its day a rate may be from. The European Central Bank publishes none on weekends and
    /// holidays: the longest gap, at Easter, is four days. This platform's default.
    static let standardReach = 5

    struct Day: Sendable, Equatable {
        var rates: ExchangeRates
        var version: Int
    }

    let reach: Int
    private let days: [CalendarDate: Day]

    init(_ days: [CalendarDate: Day], reach: Int = RateBook.standardReach) {
        self.days = days
        self.reach = max(0, reach)
    }

    /// `nil` where there is no rate for both currencies on one day within reach, or the amount would be too large.
    func convert(_ money: Money, to currency: Currency, on date: CalendarDate) -> Conversion? {
        for step in 0...reach {
            let day = CalendarDate(daysSince1970: date.daysSince1970 - step)
            guard let known = days[day], let from = known.rates[money.currency], let to = known.rates[currency],
                from.value > 0, to.value > 0
            else { continue }
            let amount = Self.rounded(money.amount * to.value / from.value, places: 2)
            guard ExactDecimal.holds(amount) else { return nil }
            return Conversion(
                from: money, to: Money(amount, currency), date: date, rateDate: day,
                rate: ExactDecimal(Self.rounded(to.value / from.value, places: 10)), source: known.rates.source,
                version: known.version)
        }
        return nil
    }

    /// Half to even, so that many conversions do not lean to one side.
    private static func rounded(_ value: Decimal, places: Int) -> Decimal {
        var (value, result) = (value, Decimal())
        NSDecimalRound(&result, &value, places, .bankers)
        return result
    }
}
