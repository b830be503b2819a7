import Domain
import Foundation
import Hummingbird
import ServiceKit

/// Budgets, ceilings, commitments, disbursements and the localisation share.
struct MoneyResponse: ResponseEncodable, Sendable {
    let asOf: Date
    let note: String
    let budgets: [Figure]
    let ceilings: [Figure]
    /// One for each currency.
    let totals: [Row]
    /// One for each programme and currency.
    let programmes: [Row]
    /// The same money on its way, as partners report it; not added to what the donor reports.
    let reportedByPartners: [Figure]

    init(_ report: MoneyReport) {
        asOf = report.asOf
        note = MoneyReport.note
        budgets = report.budgets
        ceilings = report.ceilings
        totals = report.totals.map(Row.init)
        programmes = report.programmes.map(Row.init)
        reportedByPartners = report.partners
    }

    struct Row: Encodable, Sendable {
        let programme: String?
        let name: String
        let currency: String
        let committed: Figure
        let disbursed: Figure
        let localisationShare: Figure
        let refugeeLedShare: Figure

        init(_ row: MoneyReport.Row) {
            programme = row.programme
            name = row.name
            currency = row.currency
            committed = row.committed
            disbursed = row.disbursed
            localisationShare = row.local
            refugeeLedShare = row.refugeeLed
        }
    }
}
