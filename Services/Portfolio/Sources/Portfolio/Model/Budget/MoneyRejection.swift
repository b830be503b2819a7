import Domain
import Foundation
import HTTPTypes
import ServiceKit

/// Why a command about budgets, ceilings and portfolios was not followed.
typealias MoneyRejection = Rejection<MoneyReason>

/// What the rules of budgets, ceilings and portfolios refuse commands for.
enum MoneyReason: String, CaseIterable {
    case invalidValue = "invalid-value"
    /// A version of a budget is never overwritten.
    case budgetExists = "budget-exists"
    case unknownBudget = "unknown-budget"
    case reallocationExists = "reallocation-exists"
    case unknownReallocation = "unknown-reallocation"
    case alreadyDecided = "already-decided"
    case fourEyes = "four-eyes"
    case notDivided = "not-divided"
    case lineTooSmall = "line-too-small"
    case unknownPhase = "unknown-phase"
}

extension MoneyReason: RejectionReason {
    var status: HTTPResponse.Status {
        switch self {
        case .unknownReallocation: .notFound
        case .invalidValue, .unknownBudget, .unknownPhase, .notDivided, .lineTooSmall: .unprocessableContent
        case .budgetExists, .reallocationExists, .alreadyDecided, .fourEyes:
            .conflict
        }
    }
}

extension MoneyRejection {
    /// A text that says something.
    static func require(_ field: String, _ text: String) throws(MoneyRejection) {
        guard text.contains(where: { !$0.isWhitespace }), text.utf8.count <= 4_000 else {
            throw .invalid(field, "“\(field)” is empty or too long.", remedy: "Say it in up to 4,000 characters.")
        }
    }

    /// An amount of euros that is more than nothing.
    static func requireEuros(_ field: String, _ amount: Money) throws(MoneyRejection) {
        guard amount.currency == .eur, amount.amount > 0 else {
            throw .invalid(field, "\(amount) is no amount of euros.", remedy: "Give euros, above zero.")
        }
    }
}
