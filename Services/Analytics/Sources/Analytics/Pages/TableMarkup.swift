import Foundation
import ServiceKit

/// A table of a page: a caption, a row of headings, and rows whose first cell is their heading.
///
/// With a picture, the page's script draws one of its number columns above it: without a script the table is enough.
struct TableMarkup {
    struct Column {
        let title: String
        let isNumber: Bool
        /// The colour of the column in the picture; `nil` for one that is not drawn.
        var series: Int?

        static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
        static func number(_ title: String, series: Int? = nil) -> Column {
            Column(title: title, isNumber: true, series: series)
        }
    }

    struct Cell {
        let html: HTML
        /// What is drawn of it; `nil` where nothing is known.
        var value: Decimal?
        /// Its words in the picture.
        var text: String?

        init(_ html: HTML, value: Decimal? = nil, text: String? = nil) {
            self.html = html
            self.value = value
            self.text = text
        }
    }

    enum Picture: String, Sendable { case bars, stacked, columns }

    let caption: String
    let columns: [Column]
    let rows: [[Cell]]
    /// How many of the last rows are totals.
    var totals = 0
    var picture: Picture?
    var unit = ""

    init(
        caption: String, columns: [Column], rows: [[Cell]], totals: Int = 0, picture: Picture? = nil, unit: String = ""
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.picture = picture
        self.unit = unit
    }

    init(caption: String, columns: [Column], rows: [[HTML]], totals: Int = 0) {
        self.init(caption: caption, columns: columns, rows: rows.map { $0.map { Cell($0) } }, totals: totals)
    }

    /// Scrolls sideways within the page where it is wider than the screen; reachable by keyboard.
    var html: HTML {
        let name = HTML(escaping: caption).markup
        // Shown outside of what scrolls, so that it can be read on a phone; said by the table's own caption.
        var markup = "<div class=\"captioned\">\n<p class=\"caption\" aria-hidden=\"true\">\(name)</p>\n"
        markup += "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\n"
        markup += "<table aria-label=\"\(name)\"\(drawn)>\n<caption class=\"said\">\(name)</caption>\n<thead><tr>"
        for column in columns {
            let style = column.isNumber ? " class=\"number\"" : ""
            let series = column.series.map { " data-series=\"\($0)\"" } ?? ""
            markup += "<th scope=\"col\"\(style)\(series)>\(HTML(escaping: column.title).markup)</th>"
        }
        markup += "</tr></thead>\n<tbody>\n"
        for (index, row) in rows.enumerated() {
            markup += index >= rows.count - totals ? "<tr class=\"total\">" : "<tr>"
            if let heading = row.first {
                markup += "<th scope=\"row\"\(data(heading, "label"))>\(heading.html.markup)</th>"
            }
            for (column, cell) in zip(columns, row).dropFirst() {
                let style = column.isNumber ? " class=\"number\"" : ""
                markup += "<td\(style)\(data(cell, "text"))>\(cell.html.markup)</td>"
            }
            markup += "</tr>\n"
        }
        return HTML(trusted: markup + "</tbody>\n</table>\n</div>\n</div>\n")
    }

    private var drawn: String {
        guard let picture else { return "" }
        return " data-picture=\"\(picture.rawValue)\" data-unit=\"\(HTML(escaping: unit).markup)\""
    }

    private func data(_ cell: Cell, _ name: String) -> String {
        guard picture != nil else { return "" }
        let value = cell.value.map { " data-value=\"\($0)\"" } ?? ""
        return value + (cell.text.map { " data-\(name)=\"\(HTML(escaping: $0).markup)\"" } ?? "")
    }
}
