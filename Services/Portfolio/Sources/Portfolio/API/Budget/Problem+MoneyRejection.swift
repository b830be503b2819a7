import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a rule refuses a command: 422 where the command itself is wrong, 409 where it does not
    /// fit what happened before.
    init(_ rejection: MoneyRejection) {
        let status: HTTPResponse.Status =
            switch rejection.code {
            case .unknownReallocation: .notFound
            case .invalidValue, .unknownBudget, .unknownPhase, .notDivided, .lineTooSmall: .unprocessableContent
            case .budgetExists, .reallocationExists, .alreadyDecided, .fourEyes: .conflict
            }
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy)
    }

    /// 404: no version of the budget is recorded.
    static func noBudget(_ article: String, _ year: Int) -> Problem {
        Problem(
            Code("unknown-budget"), status: .notFound,
            detail: "No such version of the budget of \(article) for \(year) is recorded.", field: "year",
            remedy: "List the budgets: /portfolio/v1/budgets.")
    }
}
