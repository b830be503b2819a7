import ServiceKit

/// A table of a page: a caption, a row of headings, and rows whose first cell is their heading.
struct TableMarkup {
    struct Column {
        let title: String
        let isNumber: Bool

        static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
        static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
    }

    let caption: String
    let columns: [Column]
    let rows: [[HTML]]
    /// How many of the last rows are totals.
    var totals = 0

    /// Scrolls sideways within the page where it is wider than the screen; reachable by keyboard.
    var html: HTML {
        let name = HTML(escaping: caption).markup
        // The caption stands outside of what scrolls, so that it can be read on a phone.
        var markup = "<div class=\"captioned\">\n<p class=\"caption\" aria-hidden=\"true\">\(name)</p>\n"
        markup += "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\n"
        markup += "<table aria-label=\"\(name)\">\n<thead><tr>"
        for column in columns {
            let style = column.isNumber ? " class=\"number\"" : ""
            markup += "<th scope=\"col\"\(style)>\(HTML(escaping: column.title).markup)</th>"
        }
        markup += "</tr></thead>\n<tbody>\n"
        for (index, row) in rows.enumerated() {
            markup += index >= rows.count - totals ? "<tr class=\"total\">" : "<tr>"
            if let heading = row.first { markup += "<th scope=\"row\">\(heading.markup)</th>" }
            for (column, cell) in zip(columns, row).dropFirst() {
                markup += column.isNumber ? "<td class=\"number\">\(cell.markup)</td>" : "<td>\(cell.markup)</td>"
            }
            markup += "</tr>\n"
        }
        return HTML(trusted: markup + "</tbody>\n</table>\n</div>\n</div>\n")
    }
}
