import Domain
import Foundation

/// A figure that is computed from what counts of reports of people.
protocol PeopleFigureDefinition: FigureDefinition {
    var measure: PeopleMeasure { get }

    func fill(_ cell: inout FigureCell, from people: PeopleCell, _ question: FigureQuestion)

    /// What one report contributes.
    func contribution(_ entry: PeopleLineage.Entry) -> FigurePart.Contribution
}

extension PeopleFigureDefinition {
    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        let rows = PeopleAnswer(question, base, measure, disclosure).rows
        let cells = rows.map { row in
            var cell = FigureCell(at: row.at, unit: about.unit)
            fill(&cell, from: row.cell, question)
            cell.facts = row.cell.range.high.facts
            cell.provenance = base.codes.labels(row.cell.range.high.provenance)
            return row.hidden.isEmpty ? cell : cell.withheld
        }
        return FigureValues(
            dimensions: question.by, cells: cells, excluded: PeopleExclusions.counts(question, base))
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        PeopleLineage.entries(question, base).map { $0.part(contribution($0), base) }
            .sorted { $0.source < $1.source }
    }

    func share(_ cell: inout FigureCell, _ seen: Visibility) {
        let isTold = seen.known > 0
        cell.numerator = isTold ? Decimal(seen.part) : nil
        cell.denominator = isTold ? Decimal(seen.known) : nil
        cell.value = .percentage(cell.numerator, of: cell.denominator)
        if seen.counted > 0 {
            cell.coverage = FigureCoverage(
                known: Decimal(seen.known), of: Decimal(seen.counted),
                meaning: "people whose reports tell, of people counted")
        }
    }

    func share(_ entry: PeopleLineage.Entry, _ part: UInt32, of known: UInt32) -> FigurePart.Contribution {
        guard entry.isInHigh else { return .nothing }
        return .ratio(numerator: Decimal(part), denominator: Decimal(known), unit: "people")
    }
}

/// How many reports do not count, by why.
enum PeopleExclusions {
    static func counts(_ question: FigureQuestion, _ base: FactBase) -> [String: Int] {
        var counts = [Int](repeating: 0, count: Standing.allCases.count)
        let selection = PeopleSelection(question, base.codes)
        let view = PeopleView(question)
        var summary = BucketSummary(selection.kept ?? [], base.codes)
        for group in base.people(upTo: question.upTo).groups {
            let buckets = group.places.map { ($0.key, $0.value) } + (group.whole.map { [(Interner.none, $0)] } ?? [])
            for (location, bucket) in buckets
            where selection.wants(country: group.country, group.population, location: location) {
                guard let by = selection.kept else {
                    let standings = view.settled(bucket).standings
                    for place in standings.indices
                    where standings[place] != .counts && selection.wants(bucket.rows[place]) {
                        counts[Int(standings[place].rawValue)] += 1
                    }
                    continue
                }
                for left in view.sums(bucket, by, &summary).left where selection.wants(left.codes) {
                    counts[Int(left.standing.rawValue)] += left.count
                }
            }
        }
        let kinds = Standing.allCases.filter { ![.counts, .later, .outside].contains($0) }
        return Dictionary(
            uniqueKeysWithValues: kinds.compactMap { kind in
                let count = counts[Int(kind.rawValue)]
                return count > 0 ? (kind.words, count) : nil
            })
    }
}
