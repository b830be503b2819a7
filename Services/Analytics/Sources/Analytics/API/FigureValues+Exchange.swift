import Domain

extension FigureValues {
    /// Says with the values, and with each of them, what its amounts were converted by.
    mutating func say(_ exchange: Exchange) {
        notes.append("Amounts are converted to \(exchange.currency): \(exchange.method).")
        guard let label = conversions.label else {
            notes.append("Nothing was converted: no amount that counts is in another currency.")
            return
        }
        for place in cells.indices where !cells[place].isSuppressed {
            let said = [cells[place].note, "converted to \(exchange.currency) by \(label)"]
            cells[place].note = said.compactMap(\.self).joined(separator: "; ")
        }
    }
}

/// What the amounts of an answer were converted by, as it is answered.
struct ConversionText: Encodable, Sendable {
    let to: Currency
    let method: String
    /// How many days before its day a rate may be from.
    let rateDays: Int
    /// By currency and day; at most 1,000 of them.
    let rates: [Rate]
    /// How many more there are.
    let leftOut: Int

    struct Rate: Encodable, Sendable {
        let currency: Currency
        let date: CalendarDate
        /// How much one unit of the currency is in the one converted to, rounded to 10 places.
        let rate: ExactDecimal
        let source: String
        /// Which version of the day's rates.
        let version: Int
        let facts: Int
    }

    private static let most = 1_000

    init(_ exchange: Exchange, _ account: ConversionAccount) {
        to = exchange.currency
        method = exchange.method
        rateDays = exchange.book.reach
        let all = account.ordered
        rates = all.prefix(ConversionText.most).map { quote, facts in
            Rate(
                currency: quote.from, date: quote.rateDate, rate: quote.rate, source: quote.source,
                version: quote.version, facts: facts)
        }
        leftOut = all.count - rates.count
    }
}
