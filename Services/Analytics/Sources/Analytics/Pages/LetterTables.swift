import ServiceKit

/// What the letters to parliament say: letter by letter, in their own words, bounds and periods.
struct LetterTables {
    let rows: [LetterReport.Row]
    let names: Names
    let view: PageView

    var html: HTML {
        guard !rows.isEmpty else { return HTML(trusted: "<p class=\"muted\">\(view.phrase(.noLetters).markup)</p>\n") }
        let groups = Set(rows.map(\.letter)).sorted().map { letter in
            quotes(names.letter(letter), rows.filter { $0.letter == letter })
        }
        let unit = view.language(.asStated)
        return groups.reduce(HTML(trusted: "<p>\(view.phrase(.lettersNote).markup)</p>\n"), +)
            + view.ledgerFooter("overview", unit: unit)
    }

    private func quotes(_ letter: String, _ rows: [LetterReport.Row]) -> HTML {
        let items = rows.map { row in
            let bound = row.bound.map { "\($0) " } ?? ""
            return "<li><strong>\(HTML(escaping: bound).markup)\(view.cell(row.figure).markup)</strong> "
                + "\(HTML(escaping: row.stated.what).markup) "
                + "<span class=\"muted unbroken\">\(HTML(escaping: row.stated.period).markup)</span></li>\n"
        }
        return HTML(
            trusted:
                "<h3 lang=\"en\">\(HTML(escaping: letter).markup)</h3>\n<ul class=\"quotes\" lang=\"en\">\n\(items.joined())</ul>\n"
        )
    }
}
