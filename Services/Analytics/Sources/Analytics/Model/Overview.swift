import Domain
import Foundation

/// The programme at a glance: what the first page shows.
struct Overview: Sendable {
    let asOf: Date
    let selection: Selection
    let reach: ReachReport
    let money: MoneyReport
    let awards: AwardReport
    let letters: LetterReport
    /// The budget of the year of the time asked for; `nil` value where none is recorded.
    let budget: Figure

    init(_ base: FactBase, _ selection: Selection, asOf: Date, _ disclosure: Disclosure) {
        self.asOf = asOf
        self.selection = selection
        let ledger = Ledger(base, asOf: asOf, inSums: true)
        reach = ReachReport(base, selection: selection, asOf: asOf, disclosure)
        money = MoneyReport(ledger, names: base.programmeNames(asOf: asOf), selection: selection)
        awards = AwardReport(ledger, selection)
        letters = LetterReport(base.facts(base.letters, upTo: FigureQuestion.milliseconds(asOf)), selection, asOf: asOf)
        var year = selection
        year.year = CalendarDate(utc: asOf).year
        budget = ledger.figure(.budget, year, in: .eur)
    }
}

extension FactBase {
    /// Programmes by code, as they were registered last.
    func programmeNames(asOf: Date) -> [String: String] {
        var names: [String: String] = [:]
        let known = facts(money.programmes, upTo: FigureQuestion.milliseconds(asOf))
        for programme in known.sorted(by: { $0.source < $1.source }) {
            names[programme.programme.text] = programme.name
        }
        return names
    }
}
