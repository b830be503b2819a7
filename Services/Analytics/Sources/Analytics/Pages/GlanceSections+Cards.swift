import Domain
import Foundation
import ServiceKit

/// The headline figures.
extension GlanceSections {
    var cards: HTML {
        card(
            "People reached", [overview.reach.total.reach],
            "people, newly reached or as running totals; a range where overlap is unknown")
            + moneyCard + budgetCard + localisationCard
    }

    private var moneyCard: HTML {
        let rows = overview.money.totals
        let figures = rows.map(\.disbursed)
        let whole = rows.map { row in
            "of \(row.committed.text) committed (\(NumberText.share(row.disbursed.amount, of: row.committed.amount)))"
        }
        let links = rows.map(\.committed)
        return card("Disbursed of committed", figures, whole.joined(separator: "; "), also: links)
    }

    private var budgetCard: HTML {
        let figure = overview.budget
        let year = figure.selection.year.map(String.init) ?? ""
        return card("Budget \(year)", [figure], figure.note ?? "article 4.2; no version recorded")
    }

    private var localisationCard: HTML {
        let rows = overview.money.totals
        let about = rows.map { row in
            "of \(row.disbursed.text) disbursed; refugee-led \(row.refugeeLed.text)"
        }
        return card("Direct localisation share", rows.map(\.local), about.joined(separator: "; "))
    }

    private func card(_ title: String, _ figures: [Figure], _ about: String, also: [Figure] = []) -> HTML {
        var markup = "<article class=\"card\">\n<h2>\(HTML(escaping: title).markup)</h2>\n"
        for figure in figures { markup += "<p class=\"value\">\(figure.headline.markup)</p>\n" }
        markup += "<p class=\"about\">\(HTML(escaping: about).markup)</p>\n"
        let origins = Set(
            (figures + also).flatMap(\.provenance).map { Origin(label: $0.label, isGenerated: $0.isGenerated) })
        let tags = origins.sorted { $0.label < $1.label }.map { origin in
            "<span class=\"\(origin.isGenerated ? "tag made" : "tag")\">\(HTML(escaping: origin.label).markup)</span>"
        }
        markup += "<p class=\"origin\">\(tags.joined(separator: " "))"
        for figure in figures + also where figure.isKnown {
            let name = figures.count + also.count > 1 ? "\(figure.name.title), \(figure.unit)" : "What it is made of"
            markup += " <a href=\"\(HTML(escaping: figure.page).markup)\">\(HTML(escaping: name).markup)</a>"
        }
        return HTML(trusted: markup + "</p>\n</article>\n")
    }

    private struct Origin: Hashable {
        let label: String
        let isGenerated: Bool
    }
}
