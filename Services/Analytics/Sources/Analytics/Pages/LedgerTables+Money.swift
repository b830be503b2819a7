import Domain
import Foundation
import ServiceKit

/// Money: what the donor committed and disbursed, the bounds it keeps to, and what partners report.
extension LedgerTables {
    var money: HTML {
        let rows = (report.programmes + report.totals).map { row -> [HTML] in
            [
                Self.text(name(row)), view.cell(row.committed), view.cell(row.disbursed),
                Self.text(language.number(NumberText.share(row.disbursed.amount, of: row.committed.amount)))
                    + view.mark(row.disbursed),
                view.cell(row.local), view.cell(row.refugeeLed),
            ]
        }
        return TableMarkup(
            caption: say(
                "Committed and disbursed by the donor, by programme and currency",
                "Toegezegd en uitbetaald door de donor, per programma en valuta"),
            columns: [
                .text(say("Programme", "Programma")), .number(say("Committed", "Toegezegd")),
                .number(say("Disbursed", "Uitbetaald")), .number(say("of committed", "van toegezegd")),
                .number(say("to local actors", "aan lokale actoren")),
                .number(say("to refugee-led", "aan organisaties van vluchtelingen")),
            ], rows: rows, totals: report.totals.count
        ).html + moneyFooter
    }

    private var moneyFooter: HTML { footer("money", unit: say("currency", "valuta")) }

    var bounds: HTML {
        report.budgets.isEmpty && report.ceilings.isEmpty
            ? .empty
            : HTML(trusted: "<div class=\"pair\">\n") + budgets + ceilings + HTML(trusted: "</div>\n") + moneyFooter
    }

    private var budgets: HTML {
        let rows = report.budgets.map { figure -> [HTML] in
            let version = Self.text("\(view.names.name(figure.selection.version, .version)) ") + view.origins(figure)
            return [Self.heading(figure.selection.year.map(String.init) ?? "", version), view.cell(figure)]
        }
        return table(
            say(
                "Budget of article 4.2: a proposal is not yet a decision",
                "Begroting van artikel 4.2: een voorstel is nog geen besluit"),
            [.text(say("Year and version", "Jaar en versie")), .number(say("Budget", "Begroting"))],
            rows)
    }

    private var ceilings: HTML {
        let rows = report.ceilings.map { figure -> [HTML] in
            let programme = figure.selection.programme ?? ""
            let phase = figure.selection.phase.map { ", \(say("phase", "fase")) \($0)" } ?? ""
            let name = (report.names[programme] ?? programme) + phase
            return [
                Self.heading(name, Self.text(figure.note.map { "\($0) " } ?? "") + view.origins(figure)),
                view.cell(figure),
            ]
        }
        return table(
            say("Ceilings of programmes by phase", "Plafonds van programma's per fase"),
            [.text(say("Programme and phase", "Programma en fase")), .number(say("Ceiling", "Plafond"))], rows)
    }

    var partners: HTML {
        let figures = report.partners.filter { !$0.provenance.isEmpty }
        guard !figures.isEmpty else { return .empty }
        return table(
            say(
                "Reported by partners: the same money on its way, not added to the above",
                "Gemeld door partners: hetzelfde geld onderweg, niet opgeteld bij het bovenstaande"),
            [.text(say("What", "Wat")), .number(say("Amount", "Bedrag"))],
            figures.map {
                [Self.heading(LedgerWords.words($0.name, language).title, view.origins($0)), view.cell($0)]
            }) + moneyFooter
    }

    var awards: HTML {
        let rows = (decided.calls + decided.frameworks).map { row -> [HTML] in
            [
                Self.text(row.title), view.cell(row.bound),
                Self.text(NumberText.number(row.decisions)) + view.mark(row.decided),
                view.cell(row.decided), view.cell(row.paid),
            ]
        }
        guard !rows.isEmpty else {
            return HTML(
                trusted:
                    "<p class=\"muted\">\(say("No call and no framework published (–).", "Geen oproep en geen kader gepubliceerd (–)."))</p>\n"
            )
        }
        return table(
            say(
                "Calls with their envelope, subsidy frameworks with their ceiling",
                "Oproepen met hun budget, subsidiekaders met hun plafond"),
            [
                .text(say("Call or framework", "Oproep of kader")),
                .number(say("Envelope or ceiling", "Budget of plafond")), .number(say("Decisions", "Besluiten")),
                .number(say("Awarded", "Toegekend")),
                .number(say("Paid", "Betaald")),
            ], rows) + footer("overview", unit: say("currency", "valuta"))
    }

    /// A programme's own name; what stands for all and for none is said in the language of the page.
    private func name(_ row: MoneyReport.Row) -> String {
        switch row.programme {
        case nil: say("All programmes", "Alle programma's")
        case Selection.unattributed: say("No programme named", "Geen programma genoemd")
        default: row.name
        }
    }

    /// A table, or nothing where it has no rows.
    private func table(_ caption: String, _ columns: [TableMarkup.Column], _ rows: [[HTML]]) -> HTML {
        rows.isEmpty ? .empty : TableMarkup(caption: caption, columns: columns, rows: rows).html
    }
}
