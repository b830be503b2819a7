import Domain
import Foundation
import Hummingbird

/// The rates of a day in one version.
struct RateItem: Encodable, Sendable {
    let date: CalendarDate
    let version: Int
    let source: String
    let rates: [ExchangeRates.Rate]
    let recordedBy: String
    let recordedAt: String

    init(rates: ExchangeRates, version: Int, recordedBy: String, recordedAt: String) {
        date = rates.date
        self.version = version
        source = rates.source
        self.rates = rates.rates
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
    }

    /// Its place in lists: see `RateQueries.page`.
    var position: String {
        let number = String(version)
        return "\(date)/\(String(repeating: "0", count: max(0, 9 - number.count)))\(number)"
    }
}

/// What became of a file of exchange rates.
struct RateReceipt: ResponseEncodable, Sendable, Equatable {
    /// Days that are new.
    let recorded: Int
    /// Days of which the file says otherwise than what was known: a new version stands beside the old one.
    let corrected: Int
    /// Days that were known already.
    let unchanged: Int
    /// Rows that were left out, each with the reason; at most 1,000 of them.
    let findings: [RateFinding]
    let rejected: Int
}

/// A conversion, as an answer.
struct ConversionResponse: ResponseEncodable, Sendable {
    let conversion: CurrencyConversion
    /// How many days before its day a rate may be from.
    let reach: Int

    func encode(to encoder: any Encoder) throws {
        try conversion.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(reach, forKey: .reach)
    }

    private enum CodingKeys: String, CodingKey { case reach }
}
