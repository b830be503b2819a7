import Domain
import Foundation
import ServiceKit

/// An answer by two or more dimensions, the values of one of them as columns.
struct FigurePivot {
    let answer: FigureAnswer
    let across: FigureDimension
    let view: PageView

    /// Colours that tell the groups apart everywhere in the same way; the sixth marks what is generated.
    private static let colours = ["displaced": 1, "host": 2, "other": 3, "unknown": 5]
    private static let palette = [1, 2, 3, 4, 5, 7, 8]

    func table(_ title: String, _ unit: String, _ picture: TableMarkup.Picture?) -> TableMarkup {
        let place = answer.values.dimensions.firstIndex(of: across) ?? 0
        let others = answer.values.dimensions.enumerated().filter { $0.offset != place }.map(\.element)
        var columns: [String?] = []
        var rows: [[String?]] = []
        var cells: [[String?]: FigureCell] = [:]
        for cell in answer.values.cells where cell.at.indices.contains(place) {
            var row = cell.at
            let column = row.remove(at: place)
            if !columns.contains(column) { columns.append(column) }
            if !rows.contains(row) { rows.append(row) }
            cells[row + [column]] = cell
        }
        columns.sort { ($0 ?? "\u{7F}") < ($1 ?? "\u{7F}") }
        let headings = columns.enumerated().map { index, column in
            TableMarkup.Column.number(
                view.names.name(column, across),
                series: column.flatMap { FigurePivot.colours[$0] }
                    ?? FigurePivot.palette[index % FigurePivot.palette.count])
        }
        let body = rows.map { row -> [TableMarkup.Cell] in
            let heading = TableMarkup.Cell(
                FigureSection.link(row, others, view), text: FigureSection.label(row, others, view))
            return [heading]
                + columns.map { column in
                    guard let cell = cells[row + [column]] else {
                        return TableMarkup.Cell(HTML(escaping: NumberText.unknown))
                    }
                    return TableMarkup.Cell(view.html(cell, of: answer), value: view.drawn(cell), text: view.text(cell))
                }
        }
        let first = others.filter { $0 != .currency }.map { view.names.dimension($0) }.joined(separator: " · ")
        return TableMarkup(
            caption: "\(title), \(unit)", columns: [.text(first)] + headings, rows: body, picture: picture, unit: unit)
    }
}
