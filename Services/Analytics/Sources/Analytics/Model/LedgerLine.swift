import Domain
import Foundation

/// One amount, or a sum of them, with the figure that it belongs to, and whether it counts there.
struct LedgerLine: Sendable {
    let source: FactSource
    let figure: FigureName
    /// What it is, for a person: an activity, a call, a year.
    let what: String
    let amount: Money
    var programme: String?
    var country: CountryCode?
    var phase: Int?
    var year: Int?
    var version: String?
    var call: String?
    var framework: String?
    /// The part of the amount that went to local actors, and to refugee-led organisations.
    var local: Decimal = 0
    var refugeeLed: Decimal = 0
    /// Why it does not count; `nil` when it does.
    var exclusion: String?
    /// What must be said with the figure.
    var note: String?
    /// How many facts it is the sum of; source is that of one of them, with the origin of all.
    var facts = 1

    init(_ source: FactSource, _ figure: FigureName, _ what: String, _ amount: Money) {
        self.source = source
        self.figure = figure
        self.what = what
        self.amount = amount
    }
}
