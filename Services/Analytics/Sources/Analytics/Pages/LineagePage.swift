import Domain
import Foundation
import ServiceKit

/// The events that a figure of the ledger is made of, for a person; those that count first.
struct LineagePage {
    let lineage: Lineage
    let view: PageView

    static let path = "/lineage"
    /// A page of more rows helps nobody; the JSON has all.
    private static let rowLimit = 500

    private var figure: Figure { lineage.figure }

    var title: String {
        view.language(.lineageTitle, LedgerWords.words(figure.name, view.language).title)
    }

    var body: HTML {
        let language = view.language
        let counted = lineage.entries.count { $0.contribution.counts }
        let unit = figure.amount == nil && figure.unit != "%" ? view.names.unit(figure.unit) : ""
        var summary = language(.facts, NumberText.number(lineage.entries.count), NumberText.number(counted))
        if lineage.entries.count > Self.rowLimit { summary += " " + language(.firstListed, String(Self.rowLimit)) }
        let clauses = figure.selection.parameters.map { name, value in
            let known = FigureDimension(rawValue: name)
            let term = known.map { view.names.dimension($0) } ?? name
            let words = known.map { view.names.name(value, $0) } ?? value
            return "<dt>\(HTML(escaping: term).markup)</dt><dd>\(HTML(escaping: words).markup)</dd>\n"
        }
        var markup =
            "<p class=\"value\">\(HTML(escaping: view.text(figure)).markup)\(view.mark(figure).markup) "
            + "<span class=\"unit\">\(HTML(escaping: unit).markup)</span></p>\n"
            + "<p>\(view.origins(figure).markup)</p>\n<dl>\n\(clauses.joined())</dl>\n"
        if let note = figure.note { markup += "<p>\(view.said(note).markup)</p>\n" }
        let definition = view.anchor(
            view.link(DefinitionPage.path) + "#\(DefinitionPage.ledgerID)", language(.definition))
        let parts = [view.anchor(figure.lineage, language(.json)), definition]
        markup +=
            "<p>\(HTML(escaping: summary).markup) \(parts.map(\.markup).joined(separator: " · "))</p>\n<div class=\"wide\">"
        return HTML(trusted: markup) + events + HTML(trusted: "</div>\n")
    }

    private var events: HTML {
        let order = lineage.entries.filter(\.contribution.counts) + lineage.entries.filter { !$0.contribution.counts }
        let rows = order.prefix(Self.rowLimit).map { entry -> [HTML] in
            let source = entry.source
            let what = [entry.what, entry.stated.map(words)].compactMap(\.self).joined(separator: ": ")
            return [
                HTML(escaping: what) + HTML(trusted: "<small>") + view.said(entry.note) + HTML(trusted: "</small>"),
                HTML(escaping: words(entry.contribution)),
                view.origins([source.provenance.label]) + small(source.submission ?? ""),
                LedgerTables.unbroken(PlatformJSON.text(of: source.recordedAt)) + small(source.service),
                HTML(trusted: "<code>") + HTML(escaping: source.event) + HTML(trusted: "</code>") + small(source.type),
            ]
        }
        guard !rows.isEmpty else {
            return HTML(trusted: "<p class=\"muted\">\(view.phrase(.noneRecorded).markup)</p>\n")
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

    private func small(_ text: String) -> HTML { LedgerTables.heading("", HTML(escaping: text)) }

    private func words(_ contribution: Lineage.Contribution) -> String {
        let language = view.language
        return switch contribution {
        case .people(let low, let high):
            low == high ? NumberText.number(high) : "\(NumberText.number(low))–\(NumberText.number(high))"
        case .known(let part, let whole): "\(NumberText.number(part)) / \(NumberText.number(whole))"
        case .amount(let money): words(money)
        case .share(let part, let whole): "\(language.number(part)) / \(words(whole))"
        case .stated(let count): NumberText.number(count)
        case .nothing: NumberText.unknown
        }
    }

    /// With cents where there are any.
    private func words(_ money: Money) -> String {
        let isWhole = money.amount == money.amount.rounded(to: 0)
        return view.language.number(
            NumberText.money(money.amount, currency: money.currency.code, fractionDigits: isWhole ? 0 : 2))
    }
}
