import Domain
import Foundation
import ServiceKit

/// What stands under every figure: unit, time, origin, definition, download, and the rules and exclusions.
struct FigureFooter {
    let answer: FigureAnswer
    let view: PageView

    var html: HTML {
        let language = view.language
        let origins = view.origins(answer.values.cells.flatMap(\.provenance)).markup
        let address = "/analytics/v1/figures/\(answer.about.code)"
        let query = answer.query.text
        let day = language.day(CalendarDate(utc: answer.question.asOf))
        let parts = [
            HTML(escaping: "\(language(.unit)): \(view.names.unit(answer.about.unit))"),
            HTML(escaping: "\(language(.asOf).lowercased()) \(day)"),
            HTML(escaping: language(.method, String(answer.about.method))),
            view.anchor(view.link(DefinitionPage.address(answer.about.code)), language(.definition)),
            view.anchor("\(address).csv?\(query)", language(.download)),
            view.anchor("\(address)?\(query)", language(.json)),
            view.anchor(view.lineage(of: answer), language(.lineage)),
        ]
        var markup = "<p class=\"about\">\(parts.map(\.markup).joined(separator: " · ")) \(origins)</p>\n"
        for note in answer.values.notes { markup += "<p class=\"muted\">\(view.said(note).markup)</p>\n" }
        return HTML(trusted: markup + rules + excluded)
    }

    private var rules: String {
        guard !answer.about.settings.isEmpty else { return "" }
        let items = answer.about.settings.map { rule in
            let value = answer.question.settings[rule.name] ?? rule.value
            return
                "<li><code>\(HTML(escaping: rule.name).markup)</code> = \(HTML(escaping: view.language.number(value)).markup) "
                + "(\(rule.mark.rawValue)) \(view.said(rule.meaning).markup)</li>\n"
        }
        return "<details><summary>\(view.phrase(.rules).markup)</summary>\n<ul>\n\(items.joined())</ul>\n</details>\n"
    }

    private var excluded: String {
        guard !answer.values.excluded.isEmpty else { return "" }
        let items = answer.values.excluded.sorted { $0.key < $1.key }.map { reason, facts in
            "<li>\(HTML(escaping: view.language.number(Decimal(facts))).markup): \(view.said(reason).markup)</li>\n"
        }
        return
            "<details><summary>\(view.phrase(.excluded).markup)</summary>\n<ul>\n\(items.joined())</ul>\n</details>\n"
    }
}
