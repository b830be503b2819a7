import ServiceKit

/// What the letters to parliament say: letter by letter, in their own words, bounds and periods.
struct LetterTables {
    let rows: [LetterReport.Row]
    let names: Names
    let language: PageLanguage

    var html: HTML {
        guard !rows.isEmpty else { return HTML(trusted: "<p class=\"muted\">\(language(.noLetters))</p>\n") }
        let intro = HTML(escaping: language(.lettersNote)).markup
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
            trusted:
                "<h3 lang=\"en\">\(HTML(escaping: letter).markup)</h3>\n<ul class=\"quotes\" lang=\"en\">\n\(items.joined())</ul>\n"
        )
    }
}
