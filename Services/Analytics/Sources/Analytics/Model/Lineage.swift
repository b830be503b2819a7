import Domain
import Foundation

/// The events that a figure is made of, each with what it contributes. The contributions of a sum add up to it.
struct Lineage: Sendable {
    let figure: Figure
    let entries: [Entry]

    struct Entry: Sendable {
        let source: FactSource
        /// What the event states, for a person.
        let what: String
        /// The amount it states, whether it counts or not.
        var stated: Money?
        let contribution: Contribution
        /// Why it contributes what it does.
        let note: String
    }

    enum Contribution: Sendable, Hashable {
        case people(low: Int, high: Int)
        /// Those of the group, of those of whom it is told.
        case known(part: Int, whole: Int)
        case amount(Money)
        case share(part: Decimal, whole: Money)
        case stated(Int)
        case nothing

        var counts: Bool {
            switch self {
            case .people(_, let high): high > 0
            case .nothing: false
            default: true
            }
        }
    }
}

extension Lineage {
    /// Of people: reach, women, disability.
    static func ofPeople(
        _ name: FigureName, _ settled: [RunningTotals.Settled], _ selection: Selection, asOf: Date
    ) -> Lineage {
        let chosen = settled.filter { selection.matches($0.fact) }
        let counted = chosen.filter { $0.standing == .counts }.map(\.fact)
        let reach = Reach(counted)
        let low = Set(reach.lowFacts.map { counted[$0].source })
        let high = Set(reach.highFacts.map { counted[$0].source })
        let row = ReachRow(.total, counted, selection: selection, asOf: asOf)
        let entries = chosen.map { settled in
            let fact = settled.fact
            let (inLow, inHigh) = (low.contains(fact.source), high.contains(fact.source))
            let contribution: Contribution =
                switch name {
                case .women where inHigh: .known(part: fact.women, whole: fact.sexKnown)
                case .disability where inHigh: .known(part: fact.disabled, whole: fact.disabilityKnown)
                case .women, .disability: .nothing
                default:
                    settled.standing == .counts
                        ? .people(low: inLow ? fact.people : 0, high: inHigh ? fact.people : 0) : .nothing
                }
            return Entry(
                source: fact.source, what: fact.content.words, contribution: contribution,
                note: settled.standing.words(inLow: inLow, inHigh: inHigh))
        }
        let figure =
            switch name {
            case .women: row.women
            case .disability: row.disability
            default: row.reach
            }
        return Lineage(figure: figure, entries: entries)
    }

    /// Of money, in one currency.
    static func ofMoney(_ name: FigureName, _ ledger: Ledger, _ selection: Selection, in currency: Currency) -> Lineage
    {
        let figure = ledger.figure(name, selection, in: currency)
        let entries = ledger.lines(of: name, figure.selection).map { line in
            let counts = line.exclusion == nil
            let contribution: Contribution =
                switch name {
                case _ where !counts: .nothing
                case .localisationShare: .share(part: line.local, whole: line.amount)
                case .refugeeLedShare: .share(part: line.refugeeLed, whole: line.amount)
                default: .amount(line.amount)
                }
            return Entry(
                source: line.source, what: line.what, stated: line.amount, contribution: contribution,
                note: line.exclusion ?? "counts")
        }
        return Lineage(figure: figure, entries: entries)
    }

    /// Of a figure that a letter states; `nil` where no letter states it, or more than one does.
    static func ofLetter(_ facts: [Fact<StatedFigure>], _ selection: Selection, asOf: Date) -> Lineage? {
        let chosen = facts.filter { LetterReport.matches($0, selection) }
        let report = LetterReport(chosen, selection, asOf: asOf)
        guard let row = report.rows.first, report.rows.count == 1 else { return nil }
        let entries = chosen.map { fact in
            let counts = fact.source == row.stated.source
            return Entry(
                source: fact.source, what: "\(fact.what), \(fact.period)",
                contribution: counts ? .stated(fact.value) : .nothing, note: counts ? "quoted" : "recorded again later")
        }
        return Lineage(figure: row.figure, entries: entries)
    }
}

extension PeopleCount {
    fileprivate var words: String {
        let place = [location, country.code].compactMap(\.self).joined(separator: ", ")
        return "\(reporter): \(indicator), \(place), \(population.name), \(periodStart) to \(periodEnd): \(people)"
    }
}

extension RunningTotals.Standing {
    fileprivate func words(inLow: Bool, inHigh: Bool) -> String {
        switch self {
        case .corrected: "superseded: the same period was reported again"
        case .earlierTotal: "superseded: a later period of this running total counts"
        case .covered: "already within a running total"
        case .overlapping: "overlaps another period that counts"
        case .notPeople: "the indicator does not count people"
        case .counts:
            switch (inLow, inHigh) {
            case (true, true): "counts"
            case (false, true): "counts at the high end: these may be the people of a larger activity in this place"
            default: "not the largest indicator of its activity in this place"
            }
        }
    }
}
