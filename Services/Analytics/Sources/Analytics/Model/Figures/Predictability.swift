import Domain
import Foundation

/// **`predictability`** – how far the donor paid when it had said it would.
///
/// Formula: 1 − Σ|actual − scheduled| ÷ Σ scheduled, by quarter that has ended, not below 0. Source: domain rules; findings R10, R21.
/// Unit: %. Configuration: none.
struct Predictability: ItemFigureDefinition {
    let apart: [FigureDimension] = [.currency]
    private static let notEnded = "its quarter has not ended"
    private static let noDay = "no day is given"
    let about = FigureAbout(
        "predictability", "Predictability of payments",
        purpose: "Whether money came in the quarter it was planned for.",
        formula: """
            1 − Σ over quarters |disbursed − planned| ÷ Σ planned, not below 0; calendar quarters that had ended at the \
            time asked for. A planned payment belongs to the quarter in which its plan begins.
            """,
        source: "Evaluation (S0): multi-year predictable funding", unit: "%", method: 2,
        dimensions: [.programme, .country, .activity, .currency, .year],
        excludes: [
            "payments and plans without a day", "payments of activities without a plan of payments",
            "quarters that have not ended",
        ])

    /// Plans have a denominator, payments a numerator.
    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let planned = AmountItems.items([.scheduled], question, base)
        let activities = Set(planned.filter { $0.exclusion == nil }.compactMap { $0.at[.activity] })
        let current = Predictability.quarter(CalendarDate(utc: question.asOf))
        let paid = AmountItems.items([.disbursed], question, base).map { item in
            var item = item
            if item.exclusion == nil, !activities.contains(item.at[.activity] ?? "") {
                item.exclusion = "its activity has no plan of payments"
            }
            (item.numerator, item.denominator) = (item.denominator, nil)
            return item
        }
        let scheduled = planned.map { item in
            var item = item
            item.numerator = nil
            return item
        }
        return (scheduled + paid).map { item in
            var item = item
            let hasEnded = item.day.map { Predictability.quarter($0) < current }
            if item.exclusion == nil, hasEnded != true {
                item.exclusion = hasEnded == nil ? Predictability.noDay : Predictability.notEnded
            }
            return item
        }
    }

    /// Calendar quarters, counted through the years.
    private static func quarter(_ day: CalendarDate) -> Int { day.year * 4 + (day.month - 1) / 3 }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        let quarters = Dictionary(grouping: items) { $0.day.map(Predictability.quarter) }
        if question.convert != nil {
            cell.note = "plans and payments are each converted at the rate of their own day: what rates moved is in it"
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
/// Formula: Σ planned payments in t+1 … t+3 of activities with a signed commitment ÷ current budget of t. Source: domain rules; finding
/// R21. Unit: ratio. Configuration: none.
struct ForwardCover: FigureDefinition {
    let about = FigureAbout(
        "forward-cover", "Forward cover",
        purpose: "How much of the coming three years is already promised, against this year's budget.",
        formula:
            "Σ planned payments, in the years t+1 to t+3, of the donor's activities with a commitment ÷ current version of the budget of t",
        source: "Evaluation (S0) and R21: budget shocks", unit: "years of budget", method: 2, dimensions: [.currency],
        excludes: [
            "commitments without planned payments: their years are not known",
            "planned payments of activities that nothing is committed for",
            "with convert, planned payments in other currencies: there are no rates of days to come",
        ])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        let year = CalendarDate(utc: question.asOf).year
        var plan = question
        (plan.by, plan.period) = ([.currency], nil)
        plan.only[.year] = Set((1...3).map { String(year + $0) })
        var scan = AmountScan(plan, base.codes, base.exchange)
        base.moneyView(upTo: question.upTo).forEach([.scheduled]) { line, activity in
            var line = line
            if line.exclusion == .none, activity?.isCommitted != true { line.exclusion = .notCommitted }
            scan.add(line, activity?.header.countries ?? [])
        }
        let planned = scan.all
        let budgets = BudgetLines.lines(base.facts(base.money.budgets, upTo: question.upTo)).filter {
            $0.year == year && $0.exclusion == nil
        }.map { (item(of: $0).converted(by: base.exchange), $0) }
        let wanted = budgets.filter { question.wants(.currency, $0.0.at[.currency]) }
        let cells = wanted.filter { $0.0.exclusion == nil }.map { item, budget in
            var cell = FigureCell(at: [item.at[.currency]], unit: about.unit)
            let sum = planned.first { $0.at == cell.at }?[.scheduled]
            (cell.numerator, cell.denominator) = (sum?.amount.value, item.denominator)
            cell.value = .ratio(cell.numerator, to: cell.denominator, digits: 2)
            cell.note = "budget of \(year), version: \(budget.version ?? "")"
            cell.facts = (sum?.facts ?? 0) + 1
            cell.provenance = Set(
                base.codes.labels(sum?.provenance ?? 0) + [budget.source.provenance.label]
            ).sorted()
            return cell
        }
        var conversions = scan.conversions
        conversions.add(wanted.map(\.0).conversions)
        return FigureValues(
            dimensions: [.currency], cells: cells,
            excluded: scan.exclusions.merging(wanted.map(\.0).exclusions, uniquingKeysWith: +),
            conversions: conversions)
    }

    /// A budget is known on the first day of its year.
    private func item(of budget: LedgerLine) -> FigureItem {
        var item = FigureItem(budget.source, budget.what)
        item.at = [.currency: budget.amount.currency.code, .year: budget.year.map(String.init) ?? ""]
        item.day = budget.year.flatMap { CalendarDate(year: $0, month: 1, day: 1) }
        (item.denominator, item.unit) = (budget.amount.amount, budget.amount.currency.code)
        item.exclusion = budget.exclusion
        return item
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        let year = CalendarDate(utc: question.asOf).year
        let years = Set((1...3).map { year + $0 })
        let committed = Set(
            base.moneyView(upTo: question.upTo).activities.filter(\.isCommitted)
                .compactMap { base.codes[.activity][$0.code] })
        let planned = AmountItems.items([.scheduled], question, base)
            .filter { item in item.day.map { years.contains($0.year) } ?? false }
            .map { item in
                var item = item
                if item.exclusion == nil, !committed.contains(item.at[.activity] ?? "") {
                    item.exclusion = Exclusion.notCommitted.words
                }
                (item.numerator, item.denominator) = (item.denominator, nil)
                return item
            }
        let budgets = BudgetLines.lines(base.facts(base.money.budgets, upTo: question.upTo))
            .filter { $0.year == year }.map { item(of: $0).converted(by: base.exchange) }
        return (planned + budgets).filter { question.wants(.currency, $0.at[.currency]) }.map(\.part)
            .sorted { $0.source < $1.source }
    }
}
