import Domain
import Foundation

/// Why a command about budgets, ceilings or portfolios was not followed, for the one who gave it. Callers branch on the
/// code, never on the words.
struct MoneyRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
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

    let code: Code
    let detail: String
    /// The part of the command that is wrong.
    let field: String?
    let remedy: String

    init(_ code: Code, _ detail: String, field: String? = nil, remedy: String) {
        self.code = code
        self.detail = detail
        self.field = field
        self.remedy = remedy
    }

    static func invalid(_ field: String, _ detail: String, remedy: String) -> MoneyRejection {
        MoneyRejection(.invalidValue, detail, field: field, remedy: remedy)
    }

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
