import Domain
import Foundation

/// Everything that is said of money, from one computation: budgets, ceilings, commitments, disbursements and the
/// localisation share, never with two currencies in one sum.
struct MoneyReport: Sendable {
    let selection: Selection
    let asOf: Date
    let budgets: [Figure]
    let ceilings: [Figure]
    let totals: [Row]
    let programmes: [Row]
    let partners: [Figure]
    /// Programmes by code.
    let names: [String: String]

    /// What the donor committed and disbursed in one currency.
    struct Row: Sendable {
        let programme: String?
        let name: String
        let committed: Figure
        let disbursed: Figure
        let local: Figure
        let refugeeLed: Figure

        var figures: [Figure] { [committed, disbursed, local, refugeeLed] }
        var currency: String { committed.unit }
    }

    static let note = """
        Each amount counts once: what the donor decided or reports itself. What partners report of the same money on \
        its way stands apart and is not added. Currencies are never mixed. Budgets name their version.
        """

    init(_ ledger: Ledger, names: [String: String], selection: Selection) {
        self.selection = selection
        self.names = names
        asOf = ledger.asOf
        budgets = selection.programme == nil ? MoneyReport.budgets(ledger, selection) : []
        ceilings = MoneyReport.ceilings(ledger, selection)
        totals = MoneyReport.rows(ledger, programme: nil, name: "All programmes", selection)
        let codes = ledger.values({ $0.programme ?? Selection.unattributed }, of: [.committed, .disbursed], selection)
        programmes = codes.flatMap { code in
            MoneyReport.rows(ledger, programme: code, name: names[code] ?? MoneyReport.name(code), selection)
        }
        let received: [FigureName] = [
            .partnerCommitmentsReceived, .partnerFundsReceived, .partnerCommitted, .partnerDisbursed,
        ]
        partners = received.flatMap { ledger.figures($0, selection) }
    }

    /// All figures, in the order of the CSV file.
    var figures: [Figure] {
        budgets + ceilings + totals.flatMap(\.figures) + programmes.flatMap(\.figures) + partners
    }

    private static func name(_ code: String) -> String {
        code == Selection.unattributed ? "No programme named" : code
    }

    private static func rows(
        _ ledger: Ledger, programme: String?, name: String, _ selection: Selection
    ) -> [Row] {
        var narrowed = selection
        narrowed.programme = programme ?? selection.programme
        var currencies = ledger.values({ $0.amount.currency }, of: [.committed, .disbursed], narrowed)
        if currencies.isEmpty { currencies = [selection.currency ?? .eur] }
        return currencies.map { currency in
            Row(
                programme: programme, name: name,
                committed: ledger.figure(.committed, narrowed, in: currency),
                disbursed: ledger.figure(.disbursed, narrowed, in: currency),
                local: ledger.figure(.localisationShare, narrowed, in: currency),
                refugeeLed: ledger.figure(.refugeeLedShare, narrowed, in: currency))
        }
    }

    private static func budgets(_ ledger: Ledger, _ selection: Selection) -> [Figure] {
        ledger.values(\.year, of: [.budget], selection).flatMap { year in
            var narrowed = selection
            narrowed.year = year
            return ledger.values(\.version, of: [.budget], narrowed).flatMap { version in
                narrowed.version = version
                return ledger.figures(.budget, narrowed)
            }
        }
    }

    private static func ceilings(_ ledger: Ledger, _ selection: Selection) -> [Figure] {
        ledger.values(\.programme, of: [.ceiling], selection).flatMap { programme in
            var narrowed = selection
            narrowed.programme = programme
            return ledger.values(\.phase, of: [.ceiling], narrowed).flatMap { phase in
                narrowed.phase = phase
                return ledger.figures(.ceiling, narrowed)
            }
        }
    }
}
