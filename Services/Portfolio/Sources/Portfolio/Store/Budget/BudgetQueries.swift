import Domain
import Foundation
import GRDB
import ServiceKit

/// What is asked of the budgets of an article, their reallocations and scenarios.
enum BudgetQueries {
    /// The version of a stage, or without one the latest stage that there is.
    static func budget(
        _ db: Database, article: String, year: Int, stage: BudgetStage?
    ) throws -> ArticleBudget? {
        let found: [ArticleBudget] = try String.fetchAll(
            db, sql: "SELECT content FROM budgets WHERE key >= ?1 AND key < ?1 || char(1114111) ORDER BY key",
            arguments: ["\(article)/\(year)/"]
        ).map { try JSONColumn.value(from: $0) }
        for wanted in stage.map({ [$0] }) ?? BudgetStage.allCases.reversed() {
            if let budget = found.last(where: { $0.stage == wanted }) { return budget }
        }
        return nil
    }

    /// The lines of a version as approved reallocations left them.
    static func lines(_ db: Database, of budget: ArticleBudget) throws -> [ArticleBudget.Line] {
        var amounts: [String: Decimal] = [:]
        var order: [String] = []
        func add(_ line: String, _ amount: Decimal) {
            if amounts[line] == nil { order.append(line) }
            amounts[line, default: 0] += amount
        }
        for line in budget.lines ?? [] { add(line.line, line.amount.amount) }
        let approved = try String.fetchAll(
            db,
            sql: """
                SELECT content FROM budget_reallocations
                WHERE article = ? AND year = ? AND stage = ? AND status = ? ORDER BY id
                """,
            arguments: [
                budget.article, budget.year, budget.stage?.rawValue ?? "", ReallocationStatus.approved.rawValue,
            ])
        for text in approved {
            let reallocation: BudgetReallocation = try JSONColumn.value(from: text)
            for move in reallocation.moves { add(move.line, move.change.amount) }
        }
        return order.map { ArticleBudget.Line(line: $0, amount: Money(amounts[$0] ?? 0, budget.amount.currency)) }
    }

    static func reallocation(_ db: Database, _ id: String) throws -> ReallocationItem? {
        try Row.fetchOne(db, sql: "SELECT * FROM budget_reallocations WHERE id = ?", arguments: [id])
            .map(ReallocationItem.init)
    }

    static func reallocations(
        _ db: Database, year: Int?, status: ReallocationStatus?, _ page: PageRequest<String>
    ) throws -> [ReallocationItem] {
        var conditions = Conditions()
        conditions.add("year = ?", year)
        conditions.add("status = ?", status?.rawValue)
        conditions.add("id > ?", page.after)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM budget_reallocations \(conditions.clause) ORDER BY id LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map(ReallocationItem.init)
    }

    static func scenarios(_ db: Database, _ page: PageRequest<String>) throws -> [ScenarioItem] {
        var conditions = Conditions()
        conditions.add("id || char(9) || (1000000 + version) > ?", page.after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM budget_scenarios \(conditions.clause)
                ORDER BY id || char(9) || (1000000 + version) LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map(ScenarioItem.init)
    }

    static func scenario(_ db: Database, _ id: String) throws -> ScenarioItem? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM budget_scenarios WHERE id = ? ORDER BY version DESC LIMIT 1", arguments: [id]
        ).map(ScenarioItem.init)
    }
}

extension ReallocationItem {
    fileprivate init(_ row: Row) throws {
        self.init(
            reallocation: try JSONColumn.value(from: row["content"]),
            status: ReallocationStatus(rawValue: row["status"]) ?? .proposed, proposedBy: row["proposed_by"],
            decidedBy: row["decided_by"], decisionReason: row["decision_reason"])
    }
}

extension ScenarioItem {
    fileprivate init(_ row: Row) throws {
        self.init(
            scenario: try JSONColumn.value(from: row["content"]), version: row["version"],
            recordedBy: row["recorded_by"], recordedAt: row["recorded_at"])
    }
}
