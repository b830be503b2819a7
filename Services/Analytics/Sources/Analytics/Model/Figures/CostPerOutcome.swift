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
            "reports that were replaced by a later one of the same period",
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
        let context = dimensions.filter { $0 != .intervention }
        asked.by = context + [.intervention, .costClass]
        let scan = AmountScan.cells(asked, base, [.spent])
        let contexts = Dictionary(grouping: scan.all) { Array($0.at.prefix(context.count)) }
        let disbursed = CostPerOutcome.disbursed(context, question, base)
        let people = outcomes(context, question, base, disclosure)
        var values = FigureValues(dimensions: dimensions, cells: [])
        for (at, spending) in contexts {
            let place = Dictionary(zip(context, at)) { first, _ in first }
            let coverage = disbursed[at].map { whole in
                FigureCoverage(
                    known: CostPerOutcome.sum(spending).amount.value, of: whole,
                    meaning: "spending told by kind, of what was disbursed")
            }
            let provenance = base.codes.labels(CostPerOutcome.sum(spending).provenance)
            for (kind, costs) in CostPerOutcome.costs(spending) where question.wants(.intervention, kind.rawValue) {
                guard let indicator = CostPerOutcome.outcomes[kind] else { continue }
                var cell = FigureCell(
                    at: dimensions.map { $0 == .intervention ? kind.rawValue : place[$0] ?? nil },
                    unit: "\(place[.currency].flatMap(\.self) ?? "") per person")
                let key: [String?] = [indicator] + CostPerOutcome.ofPeople(context).map { place[$0] ?? nil }
                fill(&cell, costs, people[key] ?? (nil, 0), coverage, question)
                cell.provenance = provenance
                values.cells.append(cell)
            }
        }
        var replaced = FigureQuestion(asOf: question.asOf)
        replaced.by = [.currency]
        values.excluded = AmountScan.cells(replaced, base, [.spent]).excluded.reduce(into: [:]) {
            $0[$1.key.words ?? ""] = $1.value
        }
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
    private static func costs(_ spending: [AmountScan.Cell]) -> [InterventionType: Costs] {
        var costs: [InterventionType: Costs] = [:]
        var overhead = Decimal(0)
        for cell in spending {
            guard let sum = cell[.spent], let kind = cell.at.dropLast().last?.flatMap(InterventionType.init) else {
                continue
            }
            if cell.at.last == CostClass.overhead.rawValue {
                overhead += sum.amount.value
            } else {
                costs[kind, default: Costs()].own += sum.amount.value
                costs[kind, default: Costs()].facts += sum.facts
            }
        }
        let own = costs.values.reduce(Decimal(0)) { $0 + $1.own }
        guard own != 0 else { return costs }
        return costs.mapValues { Costs(own: $0.own, overhead: overhead * $0.own / own, facts: $0.facts) }
    }

    private static func sum(_ spending: [AmountScan.Cell]) -> AmountScan.Sum {
        spending.compactMap { $0[.spent] }.reduce(into: AmountScan.Sum()) { $0.add($1) }
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

    /// What the donor disbursed in each context.
    private static func disbursed(
        _ context: [FigureDimension], _ question: FigureQuestion, _ base: FactBase
    ) -> [[String?]: Decimal] {
        var disbursed = question
        disbursed.by = context
        disbursed.only = question.only.filter { AmountScan.dimensions.contains($0.key) }
        let cells = AmountScan.cells(disbursed, base, [.disbursed]).all
        return Dictionary(
            cells.compactMap { cell in cell[.disbursed].map { (cell.at, $0.amount.value) } }, uniquingKeysWith: +)
    }

    /// The dimensions of a context that people are told apart by.
    private static func ofPeople(_ context: [FigureDimension]) -> [FigureDimension] {
        context.filter { [.country, .programme].contains($0) }
    }

    /// The people with each outcome, at the low end, by indicator and then as the context tells them apart.
    private func outcomes(
        _ context: [FigureDimension], _ question: FigureQuestion, _ base: FactBase, _ disclosure: Disclosure
    ) -> [[String?]: (count: Int?, facts: Int)] {
        var people = question
        people.by = [.indicator] + CostPerOutcome.ofPeople(context)
        people.only = question.only.filter { [.country, .programme].contains($0.key) }
        people.only[.indicator] = Set(CostPerOutcome.outcomes.values)
        var outcomes: [[String?]: (count: Int?, facts: Int)] = [:]
        for (at, cell) in PeopleScan.cells(people, base) where cell.range.isReported {
            let low = cell.range.low
            let isSmall = disclosure == .open && low > 0 && low < SmallCells.threshold
            outcomes[at] = (isSmall ? nil : low, cell.range.high.facts)
        }
        return outcomes
    }

    /// Lines of financial reports.
    private func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        base.expenditure(upTo: question.upTo).flatMap { report, isCurrent in
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
                item.exclusion = isCurrent ? nil : Exclusion.reportedAgain.words
                return item
            }
        }
    }
}
