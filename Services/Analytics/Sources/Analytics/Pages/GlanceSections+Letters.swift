import ServiceKit

/// What the letters to parliament say: letter by letter, in their own words, bounds and periods.
extension GlanceSections {
    var letters: HTML {
        let rows = overview.letters.rows
        guard !rows.isEmpty else { return HTML(trusted: "<p class=\"muted\">No letter figures recorded.</p>\n") }
        let intro =
            "Quoted as they stand; never added to what is reported here. Reporting years differ between letters."
        let groups = Set(rows.map(\.letter)).sorted().map { letter in
            quotes(names.letter(letter), rows.filter { $0.letter == letter })
        }
        return groups.reduce(HTML(trusted: "<p>\(intro)</p>\n"), +)
    }

    private func quotes(_ letter: String, _ rows: [LetterReport.Row]) -> HTML {
        let items = rows.map { row in
            let bound = row.bound.map { "\($0) " } ?? ""
            return "<li><strong>\(HTML(escaping: bound).markup)\(row.figure.cell.markup)</strong> "
                + "\(HTML(escaping: row.stated.what).markup) "
                + "<span class=\"muted unbroken\">\(HTML(escaping: row.stated.period).markup)</span></li>\n"
        }
        return HTML(
            trusted: "<h3>\(HTML(escaping: letter).markup)</h3>\n<ul class=\"quotes\">\n\(items.joined())</ul>\n")
    }
}
