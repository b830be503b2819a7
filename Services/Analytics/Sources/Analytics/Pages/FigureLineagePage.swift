import Domain
import Foundation
import ServiceKit

/// The facts that one value is made of, those that count first.
struct FigureLineagePage {
    let answer: FigureAnswer
    let parts: [FigurePart]
    let view: PageView
    /// The same question to the API, which has all of them.
    let address: String

    /// A page of more rows helps nobody.
    private static let rowLimit = 500

    var body: HTML {
        let language = view.language
        let counted = parts.count(where: \.counts)
        let cells = answer.values.cells.map { cell in
            let unit = HTML(escaping: cell.unit == "%" ? "" : view.names.unit(cell.unit)).markup
            return "<p class=\"value\">\(HTML(escaping: view.text(cell)).markup)\(view.mark(cell).markup) "
                + "<span class=\"unit\">\(unit)</span></p>\n"
        }
        var summary = language(.facts, language.number(Decimal(parts.count)), language.number(Decimal(counted)))
        if parts.count > Self.rowLimit { summary += " " + language(.firstListed, String(Self.rowLimit)) }
        let clauses = answer.question.only.sorted { $0.key.rawValue < $1.key.rawValue }.map { dimension, values in
            "<dt>\(HTML(escaping: view.names.dimension(dimension)).markup)</dt>"
                + "<dd>\(HTML(escaping: values.sorted().map { view.names.name($0, dimension) }.joined(separator: ", ")).markup)</dd>\n"
        }
        let markup =
            cells.joined() + "<dl>\n\(clauses.joined())</dl>\n<p>\(HTML(escaping: summary).markup) "
            + view.anchor(address, language(.json)).markup + " · "
            + view.anchor(view.link(DefinitionPage.address(answer.about.code)), language(.definition)).markup + "</p>\n"
        return HTML(trusted: markup + "<div class=\"wide\">") + table + HTML(trusted: "</div>\n")
    }

    private var table: HTML {
        guard !parts.isEmpty else {
            return HTML(trusted: "<p class=\"muted\">\(view.phrase(.noneRecorded).markup)</p>\n")
        }
        let order = parts.filter(\.counts) + parts.filter { !$0.counts }
        let rows = order.prefix(Self.rowLimit).map { part -> [HTML] in
            let source = part.source
            let submission = source.submission.map { LedgerTables.heading("", HTML(escaping: $0)) } ?? .empty
            return [
                HTML(escaping: part.what) + HTML(trusted: "<small>") + view.said(part.standing)
                    + HTML(trusted: "</small>"),
                HTML(escaping: words(part.contribution)),
                view.origins([source.provenance.label]) + submission,
                LedgerTables.unbroken(PlatformJSON.text(of: source.recordedAt))
                    + LedgerTables.heading("", HTML(escaping: source.service)),
                HTML(trusted: "<code>") + HTML(escaping: source.event) + HTML(trusted: "</code>")
                    + LedgerTables.heading("", HTML(escaping: source.type)),
            ]
        }
        let language = view.language
        return TableMarkup(
            caption: language(.lineage),
            columns: [
                .text(language(.madeOf)), .number(language(.counts)), .text(language(.origin)),
                .text(language(.recorded)), .text(language(.event)),
            ], rows: Array(rows)
        ).html
    }

    private func words(_ contribution: FigurePart.Contribution) -> String {
        let language = view.language
        switch contribution {
        case .nothing: return NumberText.unknown
        case .people(let low, let high):
            let (low, high) = (language.number(Decimal(low)), language.number(Decimal(high)))
            return low == high ? low : "\(low)–\(high)"
        case .ratio(let part, let whole, let unit):
            return
                "\(language.number(part?.rounded(to: 2))) / \(language.number(whole?.rounded(to: 2))) \(view.names.unit(unit))"
        case .amount(let amount, let unit): return "\(language.number(amount.rounded(to: 2))) \(view.names.unit(unit))"
        }
    }
}
