import Domain
import Foundation

/// The reports that one value of people is made of, found by the rule of `PeopleScan` fact by fact.
struct PeopleLineage {
    private let base: FactBase
    private let selection: PeopleSelection
    private let view: PeopleView
    private var low: Set<Place> = []
    private var high: Set<Place> = []

    /// The place of a row in its event.
    private struct Place: Hashable {
        let event: Int32
        let item: Int32

        init(_ row: PeopleRow) { (event, item) = (row.event, row.item) }
    }

    /// A row that was asked for, with what became of it.
    struct Entry {
        let row: PeopleRow
        let country: Int32
        let population: Population
        let location: Int32
        let standing: Standing
        /// The row with what it counts in the period asked for.
        let counted: PeopleRow?
        let isInLow: Bool
        let isInHigh: Bool
    }

    /// - Parameter question: of one value; what it is asked by is not looked at.
    static func entries(_ question: FigureQuestion, _ base: FactBase) -> [Entry] {
        var question = question
        question.by = []
        var lineage = PeopleLineage(base: base, question)
        return base.people(upTo: question.upTo).groups.flatMap { lineage.entries(of: $0) }
    }

    private init(base: FactBase, _ question: FigureQuestion) {
        self.base = base
        selection = PeopleSelection(question, base.codes)
        view = PeopleView(question)
    }

    private mutating func entries(of group: PeopleStore.Group) -> [Entry] {
        (low, high) = ([], [])
        let buckets =
            (group.whole.map { [(Interner.none, $0)] } ?? [])
            + group.places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let wanted = buckets.filter {
            selection.wants(country: group.country, group.population, location: $0.0)
        }.map { (location: $0.0, bucket: $0.1, settled: view.settled($0.1)) }
        var (whole, places) = (Sum(), Sum())
        for (location, _, settled) in wanted {
            let sum = self.sum(settled.counting.filter(selection.wants))
            if location == Interner.none { whole = sum } else { places.addSeparate(sum) }
        }
        let lower = whole.low > places.low ? whole : places
        low.formUnion(lower.lowRows)
        high.formUnion(whole.highRows + places.highRows)
        return wanted.flatMap { location, bucket, settled in
            let counted = Dictionary(settled.counting.map { (Place($0), $0) }) { first, _ in first }
            return bucket.rows.indices.compactMap { index -> Entry? in
                let (row, standing) = (bucket.rows[index], settled.standings[index])
                guard standing != .later, standing != .outside, selection.wants(row) else { return nil }
                let place = Place(row)
                return Entry(
                    row: row, country: group.country, population: group.population, location: location,
                    standing: standing, counted: counted[place], isInLow: low.contains(place),
                    isInHigh: high.contains(place))
            }
        }
    }

    /// A range with the rows that make it.
    private struct Sum {
        var low = 0
        var lowRows: [Place] = []
        var highRows: [Place] = []

        mutating func addSeparate(_ other: Sum) {
            low = low.addingPeople(other.low)
            lowRows += other.lowRows
            highRows += other.highRows
        }
    }

    private func sum(_ rows: [PeopleRow]) -> Sum {
        var sum = Sum()
        for activity in Dictionary(grouping: rows, by: \.activity).sorted(by: { $0.key < $1.key }) {
            let indicators = Dictionary(grouping: activity.value, by: \.indicator).map { code, rows in
                (name: base.codes[.indicator][code] ?? "", people: rows.reduce(0) { $0.addingPeople($1.people) }, rows)
            }
            guard let best = indicators.max(by: { ($0.people, $1.name) < ($1.people, $0.name) }) else { continue }
            let places = best.2.map(Place.init)
            sum.highRows += places
            if best.people > sum.low || sum.lowRows.isEmpty { (sum.low, sum.lowRows) = (best.people, places) }
        }
        return sum
    }
}

extension PeopleLineage.Entry {
    /// What it contributes to a range of people.
    var people: FigurePart.Contribution {
        guard let counted, isInLow || isInHigh else { return .nothing }
        return .people(low: isInLow ? counted.people : 0, high: isInHigh ? counted.people : 0)
    }

    var words: String {
        guard standing == .counts else { return standing.words }
        switch (isInLow, isInHigh) {
        case (true, true): return "counts"
        case (false, true):
            return "counts at the high end: these may be the people of a larger activity in this place"
        default: return "not the largest indicator of its activity in this place"
        }
    }

    func part(_ contribution: FigurePart.Contribution, _ base: FactBase) -> FigurePart {
        FigurePart(
            source: base.source(row.event, item: row.item), what: "\(openWords(base)): \(row.people)",
            contribution: contribution, standing: words)
    }

    /// What it reports on, without how many.
    func openWords(_ base: FactBase) -> String {
        let codes = base.codes
        let place = [codes[.location][location], codes[.country][country]].compactMap(\.self).joined(separator: ", ")
        let days = [row.start, row.end].map { CalendarDate(daysSince1970: Int($0)).description }
        return "\(codes[.partner][row.reporter] ?? ""): \(codes[.indicator][row.indicator] ?? ""), "
            + "\(codes[.activity][row.activity] ?? ""), \(place), \(population.name), \(days[0]) to \(days[1])"
    }
}
