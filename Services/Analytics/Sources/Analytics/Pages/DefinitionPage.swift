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

    func body(_ about: FigureAbout) -> HTML {
        let language = view.language
        let words = FigureWords.words(about, language)
        let dimensions = about.dimensions.map { view.names.dimension($0) }.joined(separator: ", ")
        let terms: [(Phrase, HTML)] = [
            (.purpose, HTML(escaping: words.purpose)), (.formula, HTML(escaping: words.formula)),
            (.source, view.english(about.source)), (.unit, HTML(escaping: view.names.unit(about.unit))),
            (.dimensions, HTML(escaping: dimensions)),
        ]
        var markup = "<dl>\n"
        for (term, text) in terms { markup += "<dt>\(view.phrase(term).markup)</dt><dd>\(text.markup)</dd>\n" }
        let address = "/analytics/v1/figures/\(about.code)"
        let links = [view.anchor(address, "\(address)"), view.anchor("\(address).csv", language(.download))]
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
                view.english(rule.meaning),
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
        let items = about.excludes.map { "<li>\(view.english($0).markup)</li>\n" }.joined()
        return HTML(trusted: "<h2>\(view.phrase(.excluded).markup)</h2>\n<ul>\n\(items)</ul>\n")
    }

    private func code(_ text: String) -> HTML {
        HTML(trusted: "<code>") + HTML(escaping: text) + HTML(trusted: "</code>")
    }
}
