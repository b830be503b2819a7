import Domain
import Foundation
import Hummingbird

/// A year's budget beside what the donor committed and paid in that year. It always names the version.
struct BudgetExecution: ResponseEncodable, Sendable {
    let article: String
    let year: Int
    let stage: BudgetStage
    /// In the words of its source.
    let version: String
    let source: String
    let budget: Money
    let committed: EuroSum
    let disbursed: EuroSum
    /// Disbursed ÷ budget, in percent with one decimal.
    let cashExecution: ExactDecimal
    let lines: [Line]

    /// A programme or line of the article.
    struct Line: Encodable, Sendable {
        /// `null` for money that no programme is known of.
        let line: OrNull<String>
        /// With approved reallocations; `null` where the version is not divided, or not over this line.
        let budget: OrNull<Money>
        let committed: EuroSum
        let disbursed: EuroSum
    }
}

/// A sum in euros: amounts in other currencies are in it by rates that it names, or not in it and told of.
struct EuroSum: Encodable, Sendable, Equatable {
    private(set) var total = Money(0, .eur)
    /// The rates that it rests on; at most 100 of them.
    private(set) var conversions: [String] = []
    /// What had no rate, by currency: it is in no sum.
    private(set) var excluded = MoneyTotals()

    mutating func add(_ money: Money, on day: CalendarDate, _ rates: RateBook) {
        if money.currency == .eur {
            total = Money(total.amount + money.amount, .eur)
        } else if let conversion = rates.convert(money, to: .eur, on: day) {
            total = Money(total.amount + conversion.to.amount, .eur)
            if conversions.count < 100 { conversions.append(conversion.label) }
        } else {
            excluded.add(money)
        }
    }
}

/// How much of the coming years is bound already: what is scheduled for the three years after, beside this year's
/// budget.
struct ForwardCover: ResponseEncodable, Sendable {
    let article: String
    let year: Int
    let stage: BudgetStage
    let version: String
    let budget: Money
    /// Payments that signed commitments schedule, by year.
    let years: [Year]
    let scheduled: Money
    /// Scheduled ÷ budget, in percent with one decimal.
    let cover: ExactDecimal
    /// Committed and neither paid nor scheduled: bound, but nobody said for when.
    let unscheduled: Money
    /// What had no rate, by currency.
    let excluded: MoneyTotals

    struct Year: Encodable, Sendable {
        let year: Int
        let scheduled: EuroSum
    }
}
