import Domain
import Foundation
import GRDB

/// Commitments and payments beside budgets and ceilings.
enum ExecutionQueries {
    static func execution(_ db: Database, of budget: ArticleBudget, stage: BudgetStage) throws -> BudgetExecution {
        let entries = try DonorMoney.entries(db).filter { $0.date.year == budget.year }
        let rates = try self.rates(db, for: entries)
        let lines = try BudgetQueries.lines(db, of: budget)
        func sum(_ isCommitment: Bool, _ isWanted: (DonorMoney.Entry) -> Bool) -> EuroSum {
            var sum = EuroSum()
            for entry in entries where entry.isCommitment == isCommitment && isWanted(entry) {
                sum.add(entry.amount, on: entry.date, rates)
            }
            return sum
        }
        let names = lines.map(\.line)
        let others = Set(entries.compactMap(\.programme)).subtracting(names).sorted()
        var parts = (names + others).map { name in
            BudgetExecution.Line(
                line: OrNull(name), budget: OrNull(lines.first { $0.line == name }?.amount),
                committed: sum(true) { $0.programme == name }, disbursed: sum(false) { $0.programme == name })
        }
        if entries.contains(where: { $0.programme == nil }) {
            parts.append(
                BudgetExecution.Line(
                    line: OrNull(nil), budget: OrNull(nil), committed: sum(true) { $0.programme == nil },
                    disbursed: sum(false) { $0.programme == nil }))
        }
        let disbursed = sum(false) { _ in true }
        return BudgetExecution(
            article: budget.article, year: budget.year, stage: stage, version: budget.version,
            source: budget.source.label, budget: budget.amount, committed: sum(true) { _ in true },
            disbursed: disbursed, cashExecution: percent(disbursed.total, of: budget.amount), lines: parts)
    }

    static func forwardCover(_ db: Database, of budget: ArticleBudget, stage: BudgetStage) throws -> ForwardCover {
        let plans = try DonorMoney.plans(db)
        let entries = try DonorMoney.entries(db)
        let foreign = plans.filter { $0.amount.currency != .eur }.map(\.date)
        let rates = try RateQueries.book(
            db, for: foreign + entries.filter { $0.amount.currency != .eur }.map(\.date))
        var years: [ForwardCover.Year] = []
        var scheduled = EuroSum()
        for year in (budget.year + 1)...(budget.year + 3) {
            var sum = EuroSum()
            for plan in plans where plan.date.year == year {
                sum.add(plan.amount, on: plan.date, rates)
                scheduled.add(plan.amount, on: plan.date, rates)
            }
            years.append(ForwardCover.Year(year: year, scheduled: sum))
        }
        var (committed, paid, planned) = (EuroSum(), EuroSum(), EuroSum())
        for entry in entries {
            if entry.isCommitment {
                committed.add(entry.amount, on: entry.date, rates)
            } else {
                paid.add(entry.amount, on: entry.date, rates)
            }
        }
        for plan in plans where plan.date.year > budget.year { planned.add(plan.amount, on: plan.date, rates) }
        let rest = committed.total.amount - paid.total.amount - planned.total.amount
        return ForwardCover(
            article: budget.article, year: budget.year, stage: stage, version: budget.version, budget: budget.amount,
            years: years, scheduled: scheduled.total, cover: percent(scheduled.total, of: budget.amount),
            unscheduled: Money(max(0, rest), .eur), excluded: scheduled.excluded)
    }

    static func rates(_ db: Database, for entries: [DonorMoney.Entry]) throws -> RateBook {
        try RateQueries.book(db, for: entries.filter { $0.amount.currency != .eur }.map(\.date))
    }

    /// Budgets are of euros above zero: recording them checks it.
    private static func percent(_ part: Money, of whole: Money) -> ExactDecimal {
        ExactDecimal(whole.amount > 0 ? Rounding.down(part.amount * 100 / whole.amount, toPlaces: 1) : 0)
    }
}
