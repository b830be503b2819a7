import Domain
import Foundation
import ServiceKit

/// One figure in large, with what belongs to it.
struct FigureCard: Sendable {
    let code: String
    var only: [FigureDimension: Set<String>] = [:]
    /// The page that says more.
    var page: String?

    init(_ code: String, only: [FigureDimension: Set<String>] = [:], page: String? = nil) {
        self.code = code
        self.only = only
        self.page = page
    }

    func html(_ view: PageView) -> HTML {
        guard let answer = view.answer(code, only: only) else { return .empty }
        let title = FigureWords.title(answer.about, in: view.language)
        let heading = page.map { view.anchor(view.link($0), title) } ?? HTML(escaping: title)
        var markup = "<article class=\"card\">\n<h2>\(heading.markup)</h2>\n"
        let cells = answer.values.cells.isEmpty ? [FigureCell(at: [], unit: answer.about.unit)] : answer.values.cells
        for cell in cells.prefix(FigureCard.most) {
            // What the card is narrowed to, and what a note says, need not be said again.
            let at = zip(answer.values.dimensions, cell.at).filter { dimension, _ in
                only[dimension] == nil && (dimension != .version || cell.note == nil)
            }.map { view.names.name($1, $0) }.joined(separator: " · ")
            let unit =
                cell.unit == "%" ? at : [view.names.unit(cell.unit), at].filter { !$0.isEmpty }.joined(separator: ", ")
            markup += "<p class=\"value\">\(view.html(cell, of: answer).markup) "
            markup += "<span class=\"unit\">\(HTML(escaping: unit).markup)</span></p>\n"
            if let percentage = cell.coverage?.percentage {
                let text = "\(view.language(.coverage)): \(view.language.number(percentage))\u{202F}%"
                markup += "<p class=\"about\">\(HTML(escaping: text).markup)</p>\n"
            }
            if let note = cell.note, !cell.isSuppressed {
                markup += "<p class=\"about\">\(view.said(note).markup)</p>\n"
            }
        }
        let day = HTML(escaping: view.language.day(CalendarDate(utc: answer.question.asOf))).markup
        let definition = view.anchor(view.link(DefinitionPage.address(code)), view.language(.definition)).markup
        markup += "<p class=\"origin\">\(view.origins(cells.flatMap(\.provenance)).markup) \(day) · \(definition)</p>\n"
        return HTML(trusted: markup + "</article>\n")
    }

    /// More values than these stand in a section of their own.
    private static let most = 3
}
