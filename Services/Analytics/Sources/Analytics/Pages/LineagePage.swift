import Domain
import Foundation
import ServiceKit

/// The events that a figure is made of, for a person.
struct LineagePage: Sendable {
    private let layout: PageLayout
    private let template: PageTemplate

    static let path = "/lineage"
    /// A page of more rows helps nobody; the JSON has all.
    private static let rowLimit = 500

    private let head: HTML

    /// - Parameter head: the stylesheet of these pages.
    init(layout: PageLayout, head: HTML) throws {
        self.layout = layout
        self.head = head
        template = try PageTemplate(
            """
            <p class="value">{{value}} <span class="unit">{{unit}}</span></p>
            <p>{{{origins}}}</p>
            <dl>
            {{#parameters}}<dt>{{name}}</dt><dd>{{value}}</dd>
            {{/parameters}}</dl>
            {{#hasNote}}<p>{{note}}</p>{{/hasNote}}
            <p>{{summary}} <a href="{{json}}">All of it as JSON</a> · <a href="{{back}}">The programme</a></p>
            <div class="wide">{{{events}}}</div>
            """)
    }

    func page(_ lineage: Lineage) -> HTMLPage {
        let figure = lineage.figure
        let counted = lineage.entries.count { $0.contribution.counts }
        let asOf = figure.selection.asOf.map {
            "?asOf=" + ($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }
        var summary = "\(NumberText.number(lineage.entries.count)) facts, of which \(NumberText.number(counted)) count."
        if lineage.entries.count > Self.rowLimit { summary += " The first \(Self.rowLimit) are listed." }
        let values: [String: Any] = [
            "value": figure.text,
            "unit": figure.amount == nil && figure.unit != "%" ? figure.unit : "",
            "origins": figure.origins, "hasNote": figure.note != nil, "note": figure.note ?? "",
            "parameters": figure.selection.parameters.map { ["name": $0.name, "value": $0.value] },
            "summary": summary, "json": figure.lineage, "back": "/" + (asOf ?? ""),
            "events": events(lineage),
        ]
        return layout.page(
            title: "What it is made of: \(figure.name.title)", body: template.render(values), asOf: figure.asOf,
            head: head)
    }

    private func events(_ lineage: Lineage) -> HTML {
        let order = lineage.entries.filter(\.contribution.counts) + lineage.entries.filter { !$0.contribution.counts }
        let rows = order.prefix(Self.rowLimit).map { entry -> [HTML] in
            let source = entry.source
            let style = if case .generated = source.provenance { "tag made" } else { "tag" }
            let tag =
                HTML(trusted: "<span class=\"\(style)\">") + HTML(escaping: source.provenance.label)
                + HTML(trusted: "</span>")
            let submission = source.submission.map { "Submission \($0)" } ?? ""
            return [
                LedgerTables.heading(
                    [entry.what, entry.stated?.text].compactMap(\.self).joined(separator: ": "),
                    HTML(escaping: entry.note)),
                HTML(escaping: Self.words(entry.contribution)), tag + small(submission),
                LedgerTables.unbroken(PlatformJSON.text(of: source.recordedAt)) + small("by \(source.service)"),
                HTML(trusted: "<code>") + HTML(escaping: source.event) + HTML(trusted: "</code>") + small(source.type),
            ]
        }
        guard !rows.isEmpty else {
            return HTML(trusted: "<p class=\"muted\">Nothing was recorded for it up to this time.</p>\n")
        }
        return TableMarkup(
            caption: "Events, those that count first",
            columns: [
                .text("What it says, and why it counts"), .number("Counts for"), .text("Source"), .text("Recorded"),
                .text("Event"),
            ], rows: Array(rows)
        ).html
    }

    private func small(_ text: String) -> HTML { LedgerTables.heading("", HTML(escaping: text)) }

    private static func words(_ contribution: Lineage.Contribution) -> String {
        switch contribution {
        case .people(let low, let high):
            low == high ? NumberText.number(high) : "\(NumberText.number(low))–\(NumberText.number(high))"
        case .known(let part, let whole): "\(NumberText.number(part)) of \(NumberText.number(whole))"
        case .amount(let money): money.text
        case .share(let part, let whole): "\(Money(part, whole.currency).text) of \(whole.text)"
        case .stated(let count): NumberText.number(count)
        case .nothing: NumberText.unknown
        }
    }
}

extension Money {
    /// As people read it, with cents where there are any.
    var text: String {
        NumberText.money(amount, currency: currency.code, fractionDigits: amount == amount.rounded(to: 0) ? 0 : 2)
    }
}
