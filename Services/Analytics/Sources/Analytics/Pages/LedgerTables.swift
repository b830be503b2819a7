import Domain
import Foundation
import ServiceKit

/// Tables of what was decided and stated, fact by fact: money by programme, budgets, ceilings, calls. Nothing
/// is computed here: the figures come as they are.
struct LedgerTables {
    let report: MoneyReport
    let decided: AwardReport
    let view: PageView

    var language: PageLanguage { view.language }

    static func text(_ text: String) -> HTML { HTML(escaping: text) }

    /// Text that stays on one line.
    static func unbroken(_ text: String) -> HTML {
        HTML(trusted: "<span class=\"unbroken\">") + HTML(escaping: text) + HTML(trusted: "</span>")
    }

    /// A heading with what must be said of it below.
    static func heading(_ text: String, _ details: HTML) -> HTML {
        HTML(escaping: text) + HTML(trusted: "<small>") + details + HTML(trusted: "</small>")
    }

    /// A phrase that stands in these tables alone, in both languages.
    func say(_ english: String, _ dutch: String) -> String { language == .dutch ? dutch : english }

    func footer(_ resource: String, unit: String) -> HTML { view.ledgerFooter(resource, unit: unit) }
}

extension PageView {
    /// What stands under what the ledger and letters say: unit, time, definitions and the same figures for programs. Each
    /// value leads to what it is made of.
    func ledgerFooter(_ resource: String, unit: String) -> HTML {
        let query = FigureQueryText(FigureQuestion(asOf: asOf)).text
        let parts = [
            HTML(escaping: "\(language(.unit)): \(unit)"),
            HTML(escaping: "\(language(.asOf).lowercased()) \(language.day(CalendarDate(utc: asOf)))"),
            anchor(link(DefinitionPage.path) + "#\(DefinitionPage.ledgerID)", language(.definition)),
            anchor("/analytics/v1/\(resource).csv?\(query)", language(.download)),
            anchor("/analytics/v1/\(resource)?\(query)", language(.json)),
            phrase(.valuesLead),
        ]
        return HTML(trusted: "<p class=\"about\">\(parts.map(\.markup).joined(separator: " · "))</p>\n")
    }
}
