import Domain
import Foundation
import ServiceKit

/// A question whose answer a page shows: as a picture, as the table under it, and with where it comes from.
struct FigureSection: Sendable {
    let code: String
    let title: Phrase
    var by: [FigureDimension] = []
    var only: [FigureDimension: Set<String>] = [:]
    /// The dimension whose values are columns.
    var across: FigureDimension?
    var picture: TableMarkup.Picture? = .bars
    var note: Phrase?

    init(
        _ code: String, _ title: Phrase, by: [FigureDimension] = [], across: FigureDimension? = nil,
        only: [FigureDimension: Set<String>] = [:], picture: TableMarkup.Picture? = .bars, note: Phrase? = nil
    ) {
        self.code = code
        self.title = title
        self.by = by
        self.only = only
        self.across = across
        self.picture = picture
        self.note = note
    }

    func html(_ view: PageView, id: String) -> HTML {
        var markup = "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(view.phrase(title).markup)</h2>\n"
        if let note { markup += "<p>\(view.phrase(note).markup)</p>\n" }
        if let answer = view.answer(code, by: by + [across].compactMap(\.self), only: only) {
            markup +=
                answer.values.cells.isEmpty
                ? "<p class=\"muted\">\(view.phrase(.noneRecorded).markup)</p>\n" : table(answer, view).html.markup
            markup += FigureFooter(answer: answer, view: view).html.markup
        } else {
            markup += "<p class=\"muted\">\(view.phrase(.notForOpen).markup)</p>\n"
        }
        return HTML(trusted: markup + "</section>\n")
    }

    private func table(_ answer: FigureAnswer, _ view: PageView) -> TableMarkup {
        let unit = view.names.unit(answer.values.cells.first?.unit ?? answer.about.unit)
        if let across, answer.values.dimensions.contains(across) {
            return FigurePivot(answer: answer, across: across, view: view).table(view.language(title), unit, picture)
        }
        let cells = answer.values.cells
        let shows = (basis: cells.contains { $0.numerator != nil }, coverage: cells.contains { $0.coverage != nil })
        let notes = cells.contains { $0.note != nil && !$0.isSuppressed }
        let units = Set(cells.map(\.unit)).count > 1
        var columns: [TableMarkup.Column] = [
            .text(FigureSection.heading(answer, view)), .number(units ? view.language(.value) : unit, series: 1),
        ]
        if units { columns.append(.text(view.language(.unit))) }
        if shows.basis { columns.append(.number(view.language(.basis))) }
        if shows.coverage { columns.append(.number(view.language(.coverage))) }
        if notes { columns.append(.text(view.language(.note))) }
        let rows = cells.map { cell -> [TableMarkup.Cell] in
            let label = FigureSection.label(cell.at, answer.values.dimensions, view)
            var row = [
                TableMarkup.Cell(FigureSection.link(cell.at, answer.values.dimensions, view), text: label),
                TableMarkup.Cell(view.html(cell, of: answer), value: view.drawn(cell), text: view.text(cell)),
            ]
            if units { row.append(TableMarkup.Cell(HTML(escaping: view.names.unit(cell.unit)))) }
            if shows.basis { row.append(TableMarkup.Cell(HTML(escaping: view.basis(cell)))) }
            if shows.coverage { row.append(TableMarkup.Cell(HTML(escaping: view.coverage(cell)))) }
            if notes { row.append(TableMarkup.Cell(cell.note.map(view.said) ?? .empty)) }
            return row
        }
        return TableMarkup(
            caption: "\(view.language(title)), \(unit)", columns: columns, rows: rows,
            picture: cells.count > 1 ? picture : nil,
            unit: unit)
    }

    /// What the rows are.
    static func heading(_ answer: FigureAnswer, _ view: PageView) -> String {
        let words = answer.values.dimensions.filter { $0 != .currency }.map { view.names.dimension($0) }
        return words.isEmpty ? view.language(.total) : words.joined(separator: " · ")
    }

    static func label(_ at: [String?], _ dimensions: [FigureDimension], _ view: PageView) -> String {
        let words = zip(dimensions, at).map { view.names.name($1, $0) }
        return words.isEmpty ? view.language(.total) : words.joined(separator: " · ")
    }

    /// The same words, with a link where what they name has a page.
    static func link(_ at: [String?], _ dimensions: [FigureDimension], _ view: PageView) -> HTML {
        let words = zip(dimensions, at).map { dimension, value -> HTML in
            let name = view.names.name(value, dimension)
            guard let value, let page = ProgrammePage.address(dimension, value) else { return HTML(escaping: name) }
            return view.anchor(view.link(page), name)
        }
        guard let first = words.first else { return view.phrase(.total) }
        return words.dropFirst().reduce(first) { $0 + HTML(trusted: " · ") + $1 }
    }
}

extension PageView {
    /// `12 of 30`; a dash where there is neither.
    func basis(_ cell: FigureCell) -> String {
        guard cell.numerator != nil || cell.denominator != nil else { return NumberText.unknown }
        let join = language == .dutch ? "van" : "of"
        return
            "\(language.number(cell.numerator?.rounded(to: 2))) \(join) \(language.number(cell.denominator?.rounded(to: 2)))"
    }

    func coverage(_ cell: FigureCell) -> String {
        guard let percentage = cell.coverage?.percentage else { return NumberText.unknown }
        return "\(language.number(percentage))\u{202F}%"
    }
}
