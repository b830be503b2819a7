import Domain
import Foundation

/// Transactions of one type in one currency: how many, and their exact sum.
struct TransactionTotal: Encodable, Sendable, Equatable {
    let type: String
    let currency: String
    private(set) var count: Int
    private(set) var sum: ExactDecimal

    /// Of no transaction yet.
    init(type: String, currency: String) {
        self.type = type
        self.currency = currency
        count = 0
        sum = ExactDecimal(0)
    }

    /// The amount is of this currency: groups are made by it.
    mutating func add(_ money: Money) {
        count += 1
        sum = ExactDecimal(sum.value + money.amount)
    }
}
