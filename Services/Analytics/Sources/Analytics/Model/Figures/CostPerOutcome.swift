import Domain
import Foundation

/// **`cost-per-outcome`** – what one outcome cost, by kind of intervention.
///
/// Formula: (direct and support costs of the kind + its share of overhead) ÷ people with the outcome of that kind, same
/// activities and window. Overhead is allocated pro rata to direct and support costs. Source: finding R1 of the
/// evaluation. Unit: currency per person. Configuration: `least-coverage` (D 80), `least-outcomes` (D 30); which
/// indicator is the outcome of which kind (D).
struct CostPerOutcome: FigureDefinition {
    let about = FigureAbout(
        "cost-per-outcome", "Cost per outcome",
        purpose: "What one outcome cost, by kind of intervention: to be compared within a kind and a context only.",
        formula: """
            (direct + support + pro rata overhead of the kind) ÷ people with its outcome: skills E2, job placement or \
            enterprise J2, direct service P1, cash or voucher P6, infrastructure I1. Published only where at least \
            least-coverage % of what was disbursed is told by kind, and for at least least-outcomes people.
            """,
        source: "Evaluation (S0): no cost by kind of intervention", unit: "currency per person",
        settings: [
            FigureSetting("least-coverage", "80", .ours, "percent of disbursed money that must be told by kind"),
            FigureSetting("least-outcomes", "30", .ours, "people with the outcome that there must be"),
        ], dimensions: [.intervention, .country, .programme, .currency],
        excludes: [
            "kinds that change systems or serve others: they have no outcome in people",
            "reports that later ones replace", "reports whose period overlaps that of one that counts",
        ])

    /// The indicator that counts the outcome of each kind (our default).
    static let outcomes: [InterventionType: String] = [
        .skills: "E2", .jobPlacementOrEnterprise: "J2", .directService: "P1", .cashOrVoucher: "P6",
        .infrastructure: "I1",
    ]

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        // Kinds and currencies stand apart in every answer: they may not be added.
        let dimensions = question.by + [.intervention, .currency].filter { !question.by.contains($0) }
        var asked = question
        asked.only[.intervention] = nil
        let all = items(question, base).filter { $0.isAsked(by: asked) && $0.exclusion == nil }
        let context = dimensions.filter { $0 != .intervention }
        let contexts = Dictionary(grouping: all) { item in context.map { item.value($0) } }
        var values = FigureValues(dimensions: dimensions, cells: [])
        for (at, spending) in contexts {
            let place = Dictionary(zip(context, at)) { first, _ in first }
            let coverage = coverage(spending, place, question, base)
            for (kind, costs) in CostPerOutcome.costs(spending) where question.wants(.intervention, kind.rawValue) {
                guard let indicator = CostPerOutcome.outcomes[kind] else { continue }
                var cell = FigureCell(
                    at: dimensions.map { $0 == .intervention ? kind.rawValue : place[$0] ?? nil },
                    unit: "\(place[.currency].flatMap(\.self) ?? "") per person")
                let people = outcome(indicator, place, question, base, disclosure)
                fill(&cell, costs, people, coverage, question)
                cell.provenance = Set(spending.map(\.source.provenance.label)).sorted()
                values.cells.append(cell)
            }
        }
        values.excluded = items(question, base).exclusions
        values.conversions = all.conversions
        return values
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        let spending = items(question, base).filter { $0.isAsked(by: question) }.map(\.part)
        let kinds = InterventionType.allCases.filter { question.wants(.intervention, $0.rawValue) }
        let indicators = Set(kinds.compactMap { CostPerOutcome.outcomes[$0] })
        var people = question
        people.only = question.only.filter { [.country, .programme].contains($0.key) }
        people.only[.indicator] = indicators
        return (spending + PeopleLineage.entries(people, base).map { $0.part($0.people, base) })
            .sorted { $0.source < $1.source }
    }

    private struct Costs {
        var own = Decimal(0)
        var overhead = Decimal(0)
        var facts = 0
    }

    /// Overhead goes to the kinds by their direct and support costs.
    private static func costs(_ items: [FigureItem]) -> [InterventionType: Costs] {
        var costs: [InterventionType: Costs] = [:]
        var overhead = Decimal(0)
        for item in items {
            guard let amount = item.numerator, let kind = item.at[.intervention].flatMap(InterventionType.init) else {
                continue
            }
            if item.at[.costClass] == CostClass.overhead.rawValue {
                overhead += amount
            } else {
                costs[kind, default: Costs()].own += amount
                costs[kind, default: Costs()].facts += 1
            }
        }
        let own = costs.values.reduce(Decimal(0)) { $0 + $1.own }
        guard own != 0 else { return costs }
        return costs.mapValues { Costs(own: $0.own, overhead: overhead * $0.own / own, facts: $0.facts) }
    }

    private func fill(
        _ cell: inout FigureCell, _ costs: Costs, _ people: (count: Int?, facts: Int), _ coverage: FigureCoverage?,
        _ question: FigureQuestion
    ) {
        cell.facts = costs.facts + people.facts
        cell.coverage = coverage
        let spent = (costs.own + costs.overhead).rounded(to: 2)
        cell.note = "of which overhead \(costs.overhead.rounded(to: 2))"
        guard let count = people.count else {
            cell.note = "no outcome is reported, or too few people to be shown"
            return
        }
        (cell.numerator, cell.denominator) = (spent, Decimal(count))
        if Decimal(count) < setting("least-outcomes", question) {
            cell.note = "not published: fewer than \(setting("least-outcomes", question)) people with the outcome"
        } else if (coverage?.percentage ?? 0) < setting("least-coverage", question) {
            cell.note = "not published: less than \(setting("least-coverage", question)) % is told by kind"
        } else {
            cell.value = .ratio(spent, to: Decimal(count), digits: 2)
        }
    }

    /// What is told by kind, of what the donor disbursed.
    private func coverage(
        _ spending: [FigureItem], _ place: [FigureDimension: String?], _ question: FigureQuestion, _ base: FactBase
    ) -> FigureCoverage? {
        var disbursed = question
        disbursed.by = []
        disbursed.only = question.only.filter { AmountScan.dimensions.contains($0.key) }
        for (dimension, value) in place { disbursed.only[dimension] = [value ?? FigureQuestion.notStated] }
        guard let whole = AmountScan.cells(disbursed, base, [.disbursed]).all.first?[.disbursed]?.amount.value else {
            return nil
        }
        return FigureCoverage(
            known: spending.sum(\.numerator) ?? 0, of: whole, meaning: "spending told by kind, of what was disbursed")
    }

    /// The people with an outcome, at the low end.
    private func outcome(
        _ indicator: String, _ place: [FigureDimension: String?], _ question: FigureQuestion, _ base: FactBase,
        _ disclosure: Disclosure
    ) -> (count: Int?, facts: Int) {
        var people = question
        people.by = []
        people.only = question.only.filter { [.country, .programme].contains($0.key) }
        for dimension in [FigureDimension.country, .programme] {
            if let value = place[dimension] { people.only[dimension] = [value ?? FigureQuestion.notStated] }
        }
        people.only[.indicator] = [indicator]
        guard let cell = PeopleScan.cells(people, base).first?.cell, cell.range.isReported else { return (nil, 0) }
        let low = cell.range.low
        let isSmall = disclosure == .open && low > 0 && low < SmallCells.threshold
        return (isSmall ? nil : low, cell.range.high.facts)
    }

    /// Lines of financial reports.
    private func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        base.expenditure(upTo: question.upTo).flatMap { report, exclusion in
            let source = base.source(of: report)
            return report.lines.map { line in
                var item = FigureItem(source, "\(report.reporter): \(line.budgetLine), \(report.period)")
                item.at = [
                    .intervention: line.intervention.rawValue, .costClass: line.costClass.rawValue,
                    .programme: report.programme.text, .currency: line.amount.currency.code,
                ]
                item.at[.country] = line.country?.code
                item.day = report.period.end
                (item.numerator, item.unit) = (line.amount.amount, line.amount.currency.code)
                item.exclusion = exclusion.words
                return item.converted(by: base.exchange)
            }
        }
    }
}
