public import Foundation

/// An exact amount in one currency. Negative amounts are corrections.
///
/// Two currencies are never added: `adding(_:)` throws, and sums over many amounts are `MoneyTotals`.
public struct Money: Sendable, Hashable, CustomStringConvertible {
    public let amount: Decimal
    public let currency: Currency

    public init(_ amount: Decimal, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
    }

    /// The sum, in the common currency. Throws `CurrencyMismatch` when there is none.
    public func adding(_ other: Money) throws(CurrencyMismatch) -> Money {
        guard currency == other.currency else { throw CurrencyMismatch(left: currency, right: other.currency) }
        return Money(amount + other.amount, currency)
    }

    public var description: String { "\(currency) \(amount)" }
}

/// Two amounts in different currencies were about to be added or compared.
public struct CurrencyMismatch: Error, Equatable, CustomStringConvertible {
    public let left: Currency
    public let right: Currency

    public var description: String {
        "amounts in \(left) and \(right) cannot be added: convert one first, naming rate, date and source"
    }
}

extension Money: Codable {
    private enum CodingKeys: String, CodingKey { case amount, currency }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        amount = try container.decode(ExactDecimal.self, forKey: .amount).value
        currency = try container.decode(Currency.self, forKey: .currency)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ExactDecimal(amount), forKey: .amount)
        try container.encode(currency, forKey: .currency)
    }
}
