import Domain
import Foundation

/// Everything that is said of people reached, from one computation.
///
/// Each row is measured by the rule of `Reach` on its own facts; no row is the sum of others.
struct ReachReport: Sendable {
    let selection: Selection
    let asOf: Date
    let total: ReachRow
    let countries: [ReachRow]
    let pillars: [ReachRow]
    let groups: [ReachRow]
    let countryGroups: [ReachRow]
    let countryPillars: [ReachRow]
    /// Country × pillar × population.
    let cells: [ReachRow]

    /// What must be known to read it; it stands on the page and in the JSON.
    static let note = """
        Cells need not add up to totals. One person can get several services, so within one activity, place and group \
        only the largest indicator counts; where two activities work in the same place the overlap is unknown, and the \
        figure is a range from the larger of them to both together. Every total is computed by this rule from the \
        reports themselves.
        """

    init(_ base: FactBase, selection: Selection, asOf: Date, _ disclosure: Disclosure) {
        self.selection = selection
        self.asOf = asOf
        let atoms = ReachReport.atoms(base, asOf: asOf, disclosure)
        let rows = { (level: ReachRow.Level) in ReachReport.rows(level, base, selection, asOf: asOf, atoms) }
        total = ReachReport.total(rows(.total), selection, asOf: asOf)
        (countries, pillars, groups) = (rows(.country), rows(.pillar), rows(.group))
        (countryGroups, countryPillars, cells) = (rows(.countryGroup), rows(.countryPillar), rows(.cell))
    }

    /// One row for all that is selected.
    static func total(
        _ base: FactBase, _ selection: Selection, asOf: Date, _ disclosure: Disclosure
    ) -> ReachRow {
        let rows = rows(.total, base, selection, asOf: asOf, atoms(base, asOf: asOf, disclosure))
        return total(rows, selection, asOf: asOf)
    }

    private static func total(_ rows: [ReachRow], _ selection: Selection, asOf: Date) -> ReachRow {
        rows.first
            ?? ReachRow(.total, PeopleCell(), [], hidden: [], selection: selection, asOf: asOf)
    }

    /// All rows, widest first: what the CSV file has.
    var rows: [ReachRow] { [total] + groups + pillars + countries + countryGroups + countryPillars + cells }

    /// What small numbers are suppressed over; `nil` for people of the programme.
    private static func atoms(_ base: FactBase, asOf: Date, _ disclosure: Disclosure) -> PeopleAtoms? {
        disclosure == .open ? PeopleAtoms.of(FigureQuestion(asOf: asOf), base) : nil
    }

    private static func rows(
        _ level: ReachRow.Level, _ base: FactBase, _ selection: Selection, asOf: Date, _ atoms: PeopleAtoms?
    ) -> [ReachRow] {
        let question = FigureQuestion(by: level.dimensions, only: selection.ofPeople, asOf: asOf)
        let answer = PeopleAnswer(question, base, [.reach, .women, .disability, .balance], atoms)
        return answer.rows.map { row in
            var narrowed = selection
            for (dimension, value) in zip(level.dimensions, row.at) { narrowed.set(dimension, value) }
            let high = row.cell.range.high
            let labels = base.codes.labels(high.provenance)
            let provenance = labels.map {
                ProvenanceCount(
                    label: $0, count: labels.count == 1 ? high.facts : nil, isGenerated: $0.hasPrefix("generated: "))
            }
            return ReachRow(
                level, row.cell, provenance, hidden: row.hidden, selection: narrowed, asOf: asOf)
        }.sorted { $0.selection.order < $1.selection.order }
    }
}

extension Selection {
    /// What it narrows people to.
    var ofPeople: [FigureDimension: Set<String>] {
        let values: [(FigureDimension, String?)] = [
            (.country, country?.code), (.pillar, pillar?.rawValue), (.population, population?.rawValue),
            (.group, group?.rawValue), (.programme, programme),
        ]
        return Dictionary(
            uniqueKeysWithValues: values.compactMap { dimension, value in value.map { (dimension, [$0]) } })
    }

    fileprivate mutating func set(_ dimension: FigureDimension, _ value: String?) {
        guard let value else { return }
        switch dimension {
        case .country: country = CountryCode(value)
        case .pillar: pillar = Pillar(rawValue: value)
        case .population: population = Population(rawValue: value)
        case .group: group = PopulationGroup(rawValue: value)
        default: break
        }
    }

    /// In the order of the programme papers.
    fileprivate var order: (String, Int, Int, Int) {
        (
            country?.code ?? "", pillar.flatMap(Pillar.allCases.firstIndex) ?? -1,
            population.flatMap(Population.allCases.firstIndex) ?? -1,
            group.flatMap(PopulationGroup.allCases.firstIndex) ?? -1
        )
    }
}
