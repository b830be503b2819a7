import Domain
import Foundation

/// The calls of the Opportunity Fund and the subsidy frameworks, each with its bound, what was decided and paid.
struct AwardReport: Sendable {
    struct Row: Sendable {
        /// The code of the call or framework, and its title.
        let code: String
        let title: String
        let bound: Figure
        let decided: Figure
        /// How many decisions.
        let decisions: Int
        let paid: Figure

        var figures: [Figure] { [bound, decided, paid] }
    }

    let calls: [Row]
    let frameworks: [Row]

    init(_ ledger: Ledger, _ selection: Selection) {
        let fund: Set<FigureName> = [.envelope, .awards, .awardsPaid]
        calls = ledger.values(\.call, of: fund, selection).flatMap { call in
            var narrowed = selection
            narrowed.call = call
            return AwardReport.rows(ledger, call, bound: .envelope, decided: .awards, paid: .awardsPaid, narrowed)
        }
        let subsidy: Set<FigureName> = [.subsidyCeiling, .grants, .grantsPaid]
        frameworks = ledger.values(\.framework, of: subsidy, selection).flatMap { framework in
            var narrowed = selection
            narrowed.framework = framework
            return AwardReport.rows(
                ledger, framework, bound: .subsidyCeiling, decided: .grants, paid: .grantsPaid, narrowed)
        }
    }

    var figures: [Figure] { (calls + frameworks).flatMap(\.figures) }

    private static func rows(
        _ ledger: Ledger, _ code: String, bound: FigureName, decided: FigureName, paid: FigureName,
        _ selection: Selection
    ) -> [Row] {
        let currencies = ledger.values({ $0.amount.currency }, of: [bound, decided, paid], selection)
        let title = ledger.lines(of: bound, selection).first?.what ?? code
        return currencies.map { currency in
            var narrowed = selection
            narrowed.currency = currency
            return Row(
                code: code, title: title, bound: ledger.figure(bound, selection, in: currency),
                decided: ledger.figure(decided, selection, in: currency),
                decisions: ledger.lines(of: decided, narrowed).count { $0.exclusion == nil },
                paid: ledger.figure(paid, selection, in: currency))
        }
    }
}
