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
    /// Of people: reach, women, disability. Open readers are not told what single reports count.
    static func ofPeople(
        _ name: FigureName, _ base: FactBase, _ selection: Selection, asOf: Date, _ disclosure: Disclosure
    ) -> Lineage {
        let question = FigureQuestion(only: selection.ofPeople, asOf: asOf)
        let row = ReachReport.total(base, selection, asOf: asOf, disclosure)
        let entries = PeopleLineage.entries(question, base).map { entry in
            let parts = entry.counted?.parts ?? PeopleRow.Parts()
            let contribution: Contribution =
                switch name {
                case .women where entry.isInHigh: .known(part: Int(parts.women), whole: Int(parts.sexKnown))
                case .disability where entry.isInHigh:
                    .known(part: Int(parts.disabled), whole: Int(parts.disabilityKnown))
                case .women, .disability: .nothing
                default: entry.standing == .counts ? entry.range : .nothing
                }
            let part = entry.part(.nothing, base)
            return Entry(
                source: part.source, what: disclosure == .open ? entry.openWords(base) : part.what,
                contribution: disclosure == .open ? .nothing : contribution, note: part.standing)
        }
        let figure =
            switch name {
            case .women: row.women
            case .disability: row.disability
            default: row.reach
            }
        return Lineage(figure: figure, entries: entries.sorted { $0.source < $1.source })
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

extension PeopleLineage.Entry {
    fileprivate var range: Lineage.Contribution {
        let people = counted?.people ?? 0
        return .people(low: isInLow ? people : 0, high: isInHigh ? people : 0)
    }
}
