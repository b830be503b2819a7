import Domain
import Foundation

extension FigureItem {
    /// The same fact in the currency asked for: its numerator and denominator are amounts of one day. One without a rate
    /// does not count.
    func converted(by exchange: Exchange?) -> FigureItem {
        guard let exchange, let own = at[.currency].flatMap(Currency.init), own != exchange.currency else {
            return self
        }
        var item = self
        item.at[.currency] = exchange.currency.code
        let quote = day.flatMap { exchange.book.quote(from: own, to: exchange.currency, on: $0) }
        guard let quote, let part = quote.part(of: numerator), let whole = quote.part(of: denominator) else {
            return item.without(rate: exchange, Money(denominator ?? numerator ?? 0, own))
        }
        (item.numerator, item.denominator, item.unit) = (part, whole, exchange.currency.code)
        item.rates = [ItemRate(quote: quote, own: Money(denominator ?? numerator ?? 0, own))]
        return item
    }

    /// The same fact as one that does not count, because there is no rate for an amount of it.
    func without(rate exchange: Exchange, _ amount: Money) -> FigureItem {
        guard exclusion == nil else { return self }
        var item = self
        item.exclusion = exchange.reason(amount.currency, hasDay: day != nil)
        item.unconverted = amount
        return item
    }
}

/// What the amounts of a fact were converted by.
struct ItemRate: Sendable, Hashable {
    let quote: RateQuote
    /// As the fact states it.
    let own: Money

    var label: String {
        "\(own), 1 \(quote.from) = \(quote.rate) \(quote.to) on \(quote.rateDate), \(quote.source)"
    }
}

extension RateQuote {
    /// `nil` where the amount would be too large; nothing where there is none.
    fileprivate func part(of amount: Decimal?) -> Decimal?? {
        guard let amount else { return .some(nil) }
        return self.amount(of: amount).map { .some($0) }
    }
}

extension [FigureItem] {
    /// How many do not count, by why; what had no rate with its amount.
    var exclusions: [String: Int] {
        var counts: [String: Int] = [:]
        var missing: [String: (total: MoneyTotals, facts: Int)] = [:]
        for item in self {
            guard let reason = item.exclusion else { continue }
            guard let amount = item.unconverted else {
                counts[reason, default: 0] += 1
                continue
            }
            missing[reason, default: (MoneyTotals(), 0)].total.add(amount)
            missing[reason, default: (MoneyTotals(), 0)].facts += 1
        }
        for (reason, found) in missing {
            let amounts = found.total.all.map(\.description).joined(separator: ", ")
            counts["\(reason): \(amounts) in all"] = found.facts
        }
        return counts
    }

    /// What those that count were converted by.
    var conversions: ConversionAccount {
        var account = ConversionAccount()
        for item in self where item.exclusion == nil {
            for rate in item.rates { account.add(rate.quote) }
        }
        return account
    }
}
