import Domain
import Foundation
import ServiceKit

/// Money: what the donor committed and disbursed, the bounds it keeps to, and what partners report.
extension GlanceSections {
    var money: HTML {
        let rows = (overview.money.programmes + overview.money.totals).map { row -> [HTML] in
            [
                Self.text(row.name), row.committed.cell, row.disbursed.cell,
                Self.text(NumberText.share(row.disbursed.amount, of: row.committed.amount)) + row.disbursed.mark,
                row.local.cell, row.refugeeLed.cell,
            ]
        }
        return TableMarkup(
            caption: "Committed and disbursed by the donor, by programme and currency",
            columns: [
                .text("Programme"), .number("Committed"), .number("Disbursed"), .number("of committed"),
                .number("to local actors"), .number("to refugee-led"),
            ], rows: rows, totals: overview.money.totals.count
        ).html
    }

    var bounds: HTML {
        HTML(trusted: "<div class=\"pair\">\n") + budgets + ceilings + HTML(trusted: "</div>\n")
    }

    private var budgets: HTML {
        let rows = overview.money.budgets.map { figure -> [HTML] in
            let version = Self.text("\(figure.selection.version ?? "") ") + figure.origins
            return [Self.heading(figure.selection.year.map(String.init) ?? "", version), figure.cell]
        }
        return table(
            "Budget of article 4.2: a proposal is not yet a decision", [.text("Year and version"), .number("Budget")],
            rows)
    }

    private var ceilings: HTML {
        let rows = overview.money.ceilings.map { figure -> [HTML] in
            let programme = figure.selection.programme ?? ""
            let phase = figure.selection.phase.map { ", phase \($0)" } ?? ""
            let name = (overview.money.names[programme] ?? programme) + phase
            return [Self.heading(name, Self.text(figure.note.map { "\($0) " } ?? "") + figure.origins), figure.cell]
        }
        return table("Ceilings of programmes by phase", [.text("Programme and phase"), .number("Ceiling")], rows)
    }

    var partners: HTML {
        let figures = overview.money.partners.filter { !$0.provenance.isEmpty }
        return table(
            "Reported by partners: the same money on its way, not added to the above",
            [.text("What"), .number("Amount")], figures.map { [Self.heading($0.name.title, $0.origins), $0.cell] })
    }

    var awards: HTML {
        let rows = (overview.awards.calls + overview.awards.frameworks).map { row -> [HTML] in
            [
                Self.text(row.title), row.bound.cell, Self.text(NumberText.number(row.decisions)) + row.decided.mark,
                row.decided.cell, row.paid.cell,
            ]
        }
        guard !rows.isEmpty else {
            return HTML(trusted: "<p class=\"muted\">No call and no framework published.</p>\n")
        }
        return table(
            "Calls with their envelope, subsidy frameworks with their ceiling",
            [
                .text("Call or framework"), .number("Envelope or ceiling"), .number("Decisions"), .number("Awarded"),
                .number("Paid"),
            ], rows)
    }

    /// A table, or nothing where it has no rows.
    private func table(_ caption: String, _ columns: [TableMarkup.Column], _ rows: [[HTML]]) -> HTML {
        rows.isEmpty ? .empty : TableMarkup(caption: caption, columns: columns, rows: rows).html
    }
}
