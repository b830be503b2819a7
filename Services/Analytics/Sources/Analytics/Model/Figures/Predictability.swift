import Domain
import Foundation

/// **`predictability`** – how far the donor paid when it had said it would.
///
/// Formula: 1 − Σ|actual − scheduled| ÷ Σ scheduled, by quarter, not below 0. Source: domain rules; findings R10, R21.
/// Unit: %. Configuration: none.
struct Predictability: ItemFigureDefinition {
    let apart: [FigureDimension] = [.currency]
    let about = FigureAbout(
        "predictability", "Predictability of payments",
        purpose: "Whether money came in the quarter it was planned for.",
        formula:
            "1 − Σ over quarters |disbursed − planned| ÷ Σ planned, not below 0; quarters up to the time asked for",
        source: "Evaluation (S0): multi-year predictable funding", unit: "%",
        dimensions: [.programme, .country, .activity, .currency, .year],
        excludes: ["payments without a day", "activities without a plan of payments"])

    /// From sums by quarter: there are too many payments to look at each.
    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        let dimensions = question.by + apart.filter { !question.by.contains($0) }
        var asked = question
        asked.by = dimensions
        let quarters = QuarterSums(asked, base)
        let cells = quarters.cells.map { at, sums in
            var cell = FigureCell(at: at, unit: about.unit)
            if let planned = sums.planned, planned != .zero {
                let kept = planned - sums.missed
                (cell.numerator, cell.denominator) = (kept.value, planned.value)
                cell.value = max(0, .percentage(cell.numerator, of: cell.denominator) ?? 0)
            }
            (cell.facts, cell.provenance) = (sums.facts, base.codes.labels(sums.provenance))
            return cell
        }
        let none = cells.isEmpty && question.by.isEmpty
        return FigureValues(
            dimensions: dimensions,
            cells: none ? [FigureCell(at: dimensions.map { _ in nil }, unit: about.unit)] : cells,
            excluded: quarters.excluded)
    }

    /// Plans have a denominator, payments a numerator.
    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let last = CalendarDate(utc: question.asOf)
        let planned = AmountItems.items([.scheduled], question, base).filter { ($0.day ?? last) <= last }.map { item in
            var item = item
            item.numerator = nil
            return item
        }
        let activities = Set(planned.compactMap { $0.at[.activity] })
        let paid = AmountItems.items([.disbursed], question, base).map { item in
            var item = item
            (item.numerator, item.denominator) = (item.denominator, nil)
            if !activities.contains(item.at[.activity] ?? "") {
                item.exclusion = Exclusion.notPlanned.words
            }
            return item
        }
        return planned + paid
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        let quarters = Dictionary(grouping: items.filter { $0.day != nil }) { item in
            item.day.map { [$0.year, ($0.month - 1) / 3] } ?? []
        }
        guard let planned = items.sum(\.denominator), planned != 0 else { return }
        let missed = quarters.values.reduce(Decimal(0)) { sum, items in
            sum + abs((items.sum(\.numerator) ?? 0) - (items.sum(\.denominator) ?? 0))
        }
        (cell.numerator, cell.denominator) = (planned - missed, planned)
        cell.value = max(0, .percentage(planned - missed, of: planned) ?? 0)
    }
}

/// **`forward-cover`** – what is planned to be paid in the three years to come, against the budget of this year.
///
/// Formula: Σ planned payments of signed activities in t+1 … t+3 ÷ current budget of t. Source: domain rules; finding
/// R21. Unit: ratio. Configuration: none.
struct ForwardCover: FigureDefinition {
    let about = FigureAbout(
        "forward-cover", "Forward cover",
        purpose: "How much of the coming three years is already promised, against this year's budget.",
        formula:
            "Σ planned payments of the donor's activities in the years t+1 to t+3 ÷ current version of the budget of t",
        source: "Evaluation (S0) and R21: budget shocks", unit: "years of budget", dimensions: [.currency],
        excludes: ["commitments without planned payments: their years are not known"])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        let year = CalendarDate(utc: question.asOf).year
        var plan = question
        (plan.by, plan.period) = ([.currency], nil)
        plan.only[.year] = Set((1...3).map { String(year + $0) })
        let planned = AmountScan.cells(plan, base, [.scheduled]).all
        let budgets = BudgetLines.lines(base.facts(base.money.budgets, upTo: question.upTo)).filter {
            $0.year == year && $0.exclusion == nil && question.wants(.currency, $0.amount.currency.code)
        }
        let cells = budgets.map { budget in
            var cell = FigureCell(at: [budget.amount.currency.code], unit: about.unit)
            let sum = planned.first { $0.at == cell.at }?[.scheduled]
            (cell.numerator, cell.denominator) = (sum?.amount.value, budget.amount.amount)
            cell.value = .ratio(cell.numerator, to: cell.denominator, digits: 2)
            cell.note = "budget of \(year), version: \(budget.version ?? "")"
            cell.facts = (sum?.facts ?? 0) + 1
            cell.provenance = Set(
                base.codes.labels(sum?.provenance ?? 0) + [budget.source.provenance.label]
            ).sorted()
            return cell
        }
        return FigureValues(dimensions: [.currency], cells: cells)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        let year = CalendarDate(utc: question.asOf).year
        let years = Set((1...3).map { year + $0 })
        return AmountItems.items([.scheduled], question, base)
            .filter { item in item.day.map { years.contains($0.year) } ?? false }
            .filter { question.wants(.currency, $0.at[.currency]) }
            .map { item in
                var item = item
                (item.numerator, item.denominator) = (item.denominator, nil)
                return item.part
            }.sorted { $0.source < $1.source }
    }
}
