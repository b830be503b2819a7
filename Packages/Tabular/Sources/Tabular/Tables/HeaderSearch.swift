/// Finds the row of titles and the row of HXL tags among the first rows of a table.
///
/// Tags are sure: a row whose cells all are tags is the row of tags, and the titles stand right above it, or right below
/// where nothing stands above and the titles are expected ones. Without tags, the row with the most expected titles is
/// it. Without those, it is the first row that holds texts only, no text twice, and fills most of the table's width;
/// instructions above a table fill a cell or two.
struct HeaderSearch {
    /// Places of the rows among those given.
    struct Found {
        var titles: Int?
        var tags: Int?

        /// The first row of data.
        var dataStart: Int { max(titles ?? -1, tags ?? -1) + 1 }
    }

    private let rows: [SheetRow]
    private let expected: Set<String>

    /// A search among rows, for columns of these titles.
    init(_ rows: [SheetRow], expectedTitles: [String]) {
        self.rows = rows
        expected = Set(expectedTitles.map(ColumnName.normalised))
    }

    /// What was found; nil when there is no header.
    func find() -> Found? {
        if let tags = rows.indices.first(where: { isTagRow(rows[$0]) }) {
            let above = rows[..<tags].indices.last { filled(rows[$0]) > 0 }
            if let above { return Found(titles: above, tags: tags) }
            let below = rows.index(after: tags)
            return Found(titles: rows.indices.contains(below) && mostlyExpected(rows[below]) ? below : nil, tags: tags)
        }
        if let expectedRow { return Found(titles: expectedRow) }
        let width = rows.map(filled).max() ?? 0
        return rows.indices.first { looksLikeTitles(rows[$0], width: width) }.map { Found(titles: $0) }
    }

    private var expectedRow: Int? {
        let scores = rows.map(matches)
        guard let best = scores.max(), best > 0, best * 2 >= min(expected.count, 4) else { return nil }
        return scores.firstIndex(of: best)
    }

    private func filled(_ row: SheetRow) -> Int { row.cells.count { !$0.value.isBlank } }

    private func matches(_ row: SheetRow) -> Int {
        guard !expected.isEmpty else { return 0 }
        return Set(row.cells.map { ColumnName.normalised($0.value.text) }).intersection(expected).count
    }

    private func mostlyExpected(_ row: SheetRow) -> Bool {
        let filled = filled(row)
        return filled > 0 && matches(row) * 2 >= filled
    }

    private func isTagRow(_ row: SheetRow) -> Bool {
        let filled = row.cells.filter { !$0.value.isBlank }
        return !filled.isEmpty && filled.allSatisfy { HXLTag($0.value.text) != nil }
    }

    private func looksLikeTitles(_ row: SheetRow, width: Int) -> Bool {
        let filled = row.cells.filter { !$0.value.isBlank }
        guard !filled.isEmpty, filled.count * 5 >= width * 3 else { return false }
        let titles = filled.compactMap { cell in
            if case .text(let text) = cell.value, !NumberText.looksLikeNumber(text) { return text }
            return nil
        }
        return titles.count == filled.count && Set(titles.map(ColumnName.normalised)).count == titles.count
    }
}
