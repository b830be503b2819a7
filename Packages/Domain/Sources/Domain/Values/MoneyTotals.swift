import Foundation

/// Sums of money, one for each currency that occurs: the only way to total amounts of several currencies.
public struct MoneyTotals: Sendable, Hashable {
    private var amounts: [Currency: Decimal] = [:]

    public init() {}

    public init(_ amounts: some Sequence<Money>) {
        for money in amounts { add(money) }
    }

    public mutating func add(_ money: Money) {
        amounts[money.currency, default: 0] += money.amount
    }

    /// The sum in one currency; `nil` when no amount in that currency was added (which is not zero).
    public subscript(currency: Currency) -> Money? {
        amounts[currency].map { Money($0, currency) }
    }

    /// One sum a currency, ordered by currency code.
    public var all: [Money] {
        amounts.sorted { $0.key < $1.key }.map { Money($0.value, $0.key) }
    }

    public var isEmpty: Bool { amounts.isEmpty }
}

extension MoneyTotals: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try [Money](from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try all.encode(to: encoder)
    }
}
