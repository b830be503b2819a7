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

    init(_ facts: FactSet, _ selection: Selection, asOf: Date) {
        self.asOf = asOf
        self.selection = selection
        let ledger = Ledger(facts.money, asOf: asOf)
        reach = ReachReport(
            RunningTotals.settle(facts.people, countable: facts.countable), selection: selection, asOf: asOf)
        money = MoneyReport(ledger, names: facts.programmeNames, selection: selection)
        awards = AwardReport(ledger, selection)
        letters = LetterReport(facts.letters, selection, asOf: asOf)
        var year = selection
        year.year = CalendarDate(utc: asOf).year
        budget = ledger.figure(.budget, year, in: .eur)
    }
}
