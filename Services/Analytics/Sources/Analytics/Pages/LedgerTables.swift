import ServiceKit

/// Tables of what was decided and stated, fact by fact: money by programme, budgets, ceilings, calls. Nothing
/// is computed here: the figures come as they are.
struct LedgerTables {
    let report: MoneyReport
    let decided: AwardReport
    let language: PageLanguage

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
}
