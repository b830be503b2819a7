import Domain
import Foundation
import ServiceKit

/// Recording versions.
extension BudgetYear {
    static func record(
        _ budget: ArticleBudget, by person: String, in state: State
    ) throws(MoneyRejection) -> [BudgetEvent] {
        guard let stage = budget.stage else {
            throw .invalid("stage", "The stage is missing.", remedy: "Say which version of the year it is.")
        }
        if let known = state.version(of: stage) {
            guard known == budget else {
                throw MoneyRejection(
                    .budgetExists,
                    "The \(stage.rawValue) of \(budget.article) for \(budget.year) is recorded with other content.",
                    field: "stage",
                    remedy: "A version is never overwritten: record the next stage, or a scenario.")
            }
            return []
        }
        try MoneyRejection.requireEuros("amount", budget.amount)
        try MoneyRejection.require("version", budget.version)
        var rest = budget.amount.amount
        var names: Set<String> = []
        for line in budget.lines ?? [] {
            try MoneyRejection.require("lines", line.line)
            try MoneyRejection.requireEuros("lines", line.amount)
            guard names.insert(line.line).inserted else {
                throw .invalid("lines", "There are two lines \(line.line).", remedy: "Put them into one.")
            }
            rest -= line.amount.amount
        }
        guard rest >= 0 else {
            throw .invalid(
                "lines", "The lines are EUR \(-rest) more than the article.", remedy: "Divide what there is.")
        }
        return [.recorded(BudgetRecorded(budget: budget, recordedBy: person))]
    }
}
