import Domain
import Foundation
import ServiceKit

/// What a figure means: formula, source, rules, unit and method, as its definition says.
struct DefinitionPage {
    let view: PageView

    static let path = "/analytics/figures"

    static func address(_ code: String) -> String { "\(path)/\(code)" }

    /// All figures with what they are for.
    var list: HTML {
        let rows = FigureCatalogue.all.map { definition -> [HTML] in
            let words = FigureWords.words(definition.about, view.language)
            let link = view.anchor(view.link(DefinitionPage.address(definition.about.code)), words.title)
            let unit = HTML(escaping: view.names.unit(definition.about.unit))
            return [link, HTML(escaping: words.purpose), unit, code(definition.about.code)]
        }
        return TableMarkup(
            caption: view.language(.figuresTitle),
            columns: [
                .text(view.language(.figures)), .text(view.language(.purpose)), .text(view.language(.unit)),
                .text("API"),
            ],
            rows: rows
        ).html
    }

    /// Where the page of all figures explains the amounts of the ledger.
    static let ledgerID = "ledger"

    /// The figures of the ledger with what they mean.
    var ledger: HTML {
        let rows = FigureName.allCases.map { name -> [HTML] in
            let words = LedgerWords.words(name, view.language)
            return [HTML(escaping: words.title), HTML(escaping: words.meaning), code(name.rawValue)]
        }
        let obligations = [view.phrase(.obligations), view.phrase(.obligationsNote), code("obligations")]
        let table = TableMarkup(
            caption: view.language(.ledgerNote),
            columns: [.text(view.language(.figures)), .text(view.language(.meaning)), .text("API")],
            rows: rows + [obligations])
        let id = DefinitionPage.ledgerID
        return HTML(
            trusted:
                "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(view.phrase(.ledgerTitle).markup)</h2>\n")
            + table.html + HTML(trusted: "</section>\n")
    }

    func body(_ about: FigureAbout) -> HTML {
        let language = view.language
        let words = FigureWords.words(about, language)
        let dimensions = about.dimensions.map { view.names.dimension($0) }.joined(separator: ", ")
        let terms: [(Phrase, HTML)] = [
            (.purpose, HTML(escaping: words.purpose)), (.formula, HTML(escaping: words.formula)),
            (.source, view.said(about.source)), (.unit, HTML(escaping: view.names.unit(about.unit))),
            (.dimensions, HTML(escaping: dimensions)),
        ]
        var markup = "<dl>\n"
        for (term, text) in terms { markup += "<dt>\(view.phrase(term).markup)</dt><dd>\(text.markup)</dd>\n" }
        let address = "/analytics/v1/figures/\(about.code)"
        let links = [
            view.anchor(address, "\(address)"), view.anchor("\(address).csv", language(.download)),
            view.anchor("\(address).ndjson", "NDJSON"), view.anchor("\(address)/stream", language(.liveStream)),
        ]
        markup += "<dt>API</dt><dd>\(links.map(\.markup).joined(separator: " · "))</dd>\n</dl>\n"
        markup += "<p class=\"muted\">\(HTML(escaping: language(.method, String(about.method))).markup)</p>\n"
        return HTML(trusted: markup) + rules(about) + excludes(about)
    }

    private func rules(_ about: FigureAbout) -> HTML {
        guard !about.settings.isEmpty else { return .empty }
        let rows = about.settings.map { rule in
            [
                code(rule.name),
                HTML(escaping: "\(view.language.number(rule.value)) (\(rule.mark.rawValue), v\(rule.version))"),
                view.said(rule.meaning),
            ]
        }
        return TableMarkup(
            caption: view.language(.rules),
            columns: [.text(view.language(.rules)), .number(view.language(.standard)), .text(view.language(.meaning))],
            rows: rows
        ).html
    }

    private func excludes(_ about: FigureAbout) -> HTML {
        guard !about.excludes.isEmpty else { return .empty }
        let items = about.excludes.map { "<li>\(view.said($0).markup)</li>\n" }.joined()
        return HTML(trusted: "<h2>\(view.phrase(.excluded).markup)</h2>\n<ul>\n\(items)</ul>\n")
    }

    private func code(_ text: String) -> HTML {
        HTML(trusted: "<code>") + HTML(escaping: text) + HTML(trusted: "</code>")
    }
}
