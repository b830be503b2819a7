import Domain
import Foundation
import ServiceKit

/// What is owed on activities: how much of it is late for everybody, and each one for those of the programme.
struct ObligationsPage {
    let calendar: ObligationCalendar
    let view: PageView

    private static let rowLimit = 500

    var body: HTML {
        let note = "<p>\(view.phrase(.obligationsNote).markup)</p>\n"
        guard !calendar.lines.isEmpty else {
            return HTML(trusted: note + "<p class=\"muted\">\(view.phrase(.noneRecorded).markup)</p>\n")
        }
        return HTML(trusted: note) + counts + footer("obligations")
            + (view.disclosure == .programme ? list + footer("obligations/list") : .empty)
    }

    /// Unit, time, definition and the same for programs. Each obligation of the list names the event it stands in.
    private func footer(_ resource: String) -> HTML {
        let language = view.language
        let query = FigureQueryText(FigureQuestion(asOf: view.asOf)).text
        let parts = [
            HTML(escaping: "\(language(.unit)): \(language(.obligations).lowercased())"),
            HTML(escaping: "\(language(.asOf).lowercased()) \(language.day(CalendarDate(utc: view.asOf)))"),
            view.anchor(view.link(DefinitionPage.path) + "#\(DefinitionPage.ledgerID)", language(.definition)),
            view.anchor("/analytics/v1/\(resource).csv?\(query)", language(.download)),
        ]
        return HTML(trusted: "<p class=\"about\">\(parts.map(\.markup).joined(separator: " · "))</p>\n")
    }

    private var counts: HTML {
        let language = view.language
        let rows = calendar.kinds.map { kind -> [TableMarkup.Cell] in
            [TableMarkup.Cell(HTML(escaping: view.names.kind(kind)), text: view.names.kind(kind))]
                + ObligationCalendar.State.allCases.map { state in
                    let count = calendar.count(kind, state)
                    return TableMarkup.Cell(HTML(escaping: language.number(Decimal(count))), value: Decimal(count))
                }
        }
        let columns = zip(ObligationCalendar.State.allCases, [1, 6, 3, 5]).map { state, colour in
            TableMarkup.Column.number(words(state), series: colour)
        }
        return TableMarkup(
            caption: language(.obligationsByKind), columns: [.text(language(.kind))] + columns, rows: rows,
            picture: .stacked, unit: language(.obligations).lowercased()
        ).html
    }

    private var list: HTML {
        let language = view.language
        let rows = calendar.lines.prefix(Self.rowLimit).map { line -> [HTML] in
            let state = HTML(escaping: words(line.state)).markup
            return [
                LedgerTables.heading(line.title, HTML(escaping: line.activity.text)),
                HTML(escaping: view.names.kind(line.kind)),
                HTML(escaping: line.programme.map { view.names.name($0.text, .programme) } ?? NumberText.unknown),
                LedgerTables.unbroken(language.day(line.dueOn)),
                HTML(trusted: line.state == .overdue ? "<span class=\"late\">\(state)</span>" : state),
                LedgerTables.heading(line.source.event, HTML(escaping: line.source.type)),
            ]
        }
        return TableMarkup(
            caption: language(.obligationList),
            columns: [
                .text(language(.activity)), .text(language(.kind)), .text(language(.programme)), .text(language(.due)),
                .text(language(.state)), .text(language(.event)),
            ], rows: Array(rows)
        ).html
    }

    private func words(_ state: ObligationCalendar.State) -> String {
        switch state {
        case .open: view.language(.open)
        case .overdue: view.language(.overdue)
        case .met: view.language(.met)
        case .waived: view.language(.waived)
        }
    }
}
