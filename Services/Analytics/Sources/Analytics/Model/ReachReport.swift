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

    /// - Parameter settled: all reports, not only those selected: a correction may move people to another cell.
    init(_ settled: [RunningTotals.Settled], selection: Selection, asOf: Date) {
        let facts = settled.filter { $0.standing == .counts }.map(\.fact).filter(selection.matches)
        let make = { (level: ReachRow.Level, facts: [Fact<PeopleCount>], selection: Selection) in
            ReachRow(level, facts, selection: selection, asOf: asOf)
        }
        func rows<Key: Hashable & Comparable>(
            _ level: ReachRow.Level, by key: (Fact<PeopleCount>) -> Key, _ narrow: (inout Selection, Key) -> Void
        ) -> [ReachRow] {
            Dictionary(grouping: facts, by: key).sorted { $0.key < $1.key }.map { key, facts in
                var narrowed = selection
                narrow(&narrowed, key)
                return make(level, facts, narrowed)
            }
        }
        self.selection = selection
        self.asOf = asOf
        total = make(.total, facts, selection)
        countries = rows(.country) {
            $0.country
        } _: {
            $0.country = $1
        }
        pillars = rows(.pillar) {
            Cell(pillar: $0.pillar)
        } _: {
            $0.pillar = $1.pillar
        }
        groups = rows(.group) {
            Cell(group: PopulationGroup($0.population))
        } _: {
            $0.group = $1.group
        }
        countryGroups = rows(.countryGroup) {
            Cell(country: $0.country, group: PopulationGroup($0.population))
        } _: {
            ($0.country, $0.group) = ($1.country, $1.group)
        }
        countryPillars = rows(.countryPillar) {
            Cell(country: $0.country, pillar: $0.pillar)
        } _: {
            ($0.country, $0.pillar) = ($1.country, $1.pillar)
        }
        cells = rows(.cell) {
            Cell(country: $0.country, pillar: $0.pillar, population: $0.population)
        } _: {
            ($0.country, $0.pillar, $0.population) = ($1.country, $1.pillar, $1.population)
        }
    }

    /// All rows, widest first: what the CSV file has.
    var rows: [ReachRow] { [total] + groups + pillars + countries + countryGroups + countryPillars + cells }
}

extension ReachReport {
    /// The dimensions of a row, in the order of the programme papers.
    private struct Cell: Hashable, Comparable {
        var country: CountryCode?
        var pillar: Pillar?
        var population: Population?
        var group: PopulationGroup?

        private var order: (String, Int, Int, Int) {
            (
                country?.code ?? "", pillar.flatMap(Pillar.allCases.firstIndex) ?? -1,
                population.flatMap(Population.allCases.firstIndex) ?? -1,
                group.flatMap(PopulationGroup.allCases.firstIndex) ?? -1
            )
        }

        static func < (left: Cell, right: Cell) -> Bool { left.order < right.order }
    }
}
