import Foundation

/// What one euro was worth on a day, as a source published it: the European Central Bank's reference rates.
///
/// Never invented: a currency that the source does not give for the day has no rate.
public struct ExchangeRates: Sendable, Codable, Hashable {
    /// The day that the rates are for.
    public let date: CalendarDate
    /// Who published them, such as `European Central Bank, euro foreign exchange reference rates`.
    public let source: String
    /// By currency code.
    public let rates: [Rate]

    public init(date: CalendarDate, source: String, rates: [Rate]) {
        self.date = date
        self.source = source
        self.rates = rates.sorted { $0.currency < $1.currency }
    }

    /// The rate of one currency.
    public struct Rate: Sendable, Codable, Hashable {
        public let currency: Currency
        /// How much of the currency one euro buys.
        public let perEuro: ExactDecimal

        public init(currency: Currency, perEuro: ExactDecimal) {
            self.currency = currency
            self.perEuro = perEuro
        }
    }

    /// How much of a currency one euro buys; `nil` where the source gives none.
    public subscript(currency: Currency) -> ExactDecimal? {
        if currency == .eur { return ExactDecimal(1) }
        return rates.first { $0.currency == currency }?.perEuro
    }
}
