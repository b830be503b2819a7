import Domain
import Foundation

/// Makes amounts of any currency amounts of one, by the rates that had been recorded up to a time: never by others.
struct Exchange: Sendable {
    /// The rule of every figure of money. A month is the most: a rate from longer ago says nothing of the day.
    static let setting = FigureSetting(
        "rate-days", String(RateBook.standardReach), .ours,
        "with convert: how many days before its own day the rate of an amount may be from", most: 31)

    let currency: Currency
    /// Of the currency, among those of the facts.
    let code: Int32
    let book: RateBook

    /// Why an amount is in no sum, without the amount.
    func reason(_ own: Currency, hasDay: Bool) -> String {
        hasDay
            ? "no exchange rate of \(own) to \(currency) is recorded for its day or the \(book.reach) days before"
            : "it has no day to take an exchange rate of \(own) to \(currency) for"
    }

    /// What is done to each amount, for a person.
    var method: String {
        "each amount at the rate of its own day, or of the last day before it that has one, at most \(book.reach) days; "
            + "rounded to the cent, half to even"
    }
}

extension FactBase {
    /// The facts as a question wants its amounts: each in its own currency, or all in one.
    func facing(_ question: FigureQuestion, of definition: any FigureDefinition) -> FactBase {
        guard let currency = question.convert else { return self }
        var base = self
        let reach = NSDecimalNumber(decimal: definition.setting(Exchange.setting.name, question)).intValue
        let days = recorded.rates.lazy.filter { $0.recordedAt <= question.upTo }
            .map { RateBook.Day(rates: $0.rates, version: $0.version) }
        base.exchange = Exchange(
            currency: currency, code: base.codes[.currency].code(currency.code),
            book: RateBook(latestOf: days, reach: reach))
        return base
    }

    /// Whether amounts can be converted to a currency at all: by a rate that was recorded up to a time.
    func hasRates(to currency: Currency, upTo time: Int64) -> Bool {
        currency == .eur || recorded.rates.contains { $0.recordedAt <= time && $0.rates[currency] != nil }
    }
}

/// What the amounts of an answer were converted by.
struct ConversionAccount: Sendable, Equatable {
    /// How many facts were converted by each rate.
    private(set) var used: [RateQuote: Int] = [:]

    mutating func add(_ quote: RateQuote, facts: Int = 1) { used[quote, default: 0] += facts }

    mutating func add(_ other: ConversionAccount) { used.merge(other.used, uniquingKeysWith: +) }

    /// By currency and day.
    var ordered: [(quote: RateQuote, facts: Int)] {
        used.sorted {
            ($0.key.from.code, $0.key.rateDate, $0.key.version) < ($1.key.from.code, $1.key.rateDate, $1.key.version)
        }.map { ($0.key, $0.value) }
    }

    /// One line on where the rates come from and for which days they are; `nil` where nothing was converted.
    var label: String? {
        let days = used.keys.map(\.rateDate)
        guard let first = days.min(), let last = days.max() else { return nil }
        let sources = Set(used.keys.map(\.source)).sorted().joined(separator: "; ")
        return "rates of \(first == last ? "\(first)" : "\(first) to \(last)"), \(sources)"
    }
}
