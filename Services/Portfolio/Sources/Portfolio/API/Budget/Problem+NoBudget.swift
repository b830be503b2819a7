import HTTPTypes
import ServiceKit

extension Problem {
    /// 404: no version of the budget is recorded.
    static func noBudget(_ article: String, _ year: Int) -> Problem {
        Problem(
            Code("unknown-budget"), status: .notFound,
            detail: "No such version of the budget of \(article) for \(year) is recorded.", field: "year",
            remedy: "List the budgets: /portfolio/v1/budgets.")
    }
}
