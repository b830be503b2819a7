import Findings
import Tabular

/// Tells from the first bytes whether a text is a results report as CSV.
enum TableStart {
    /// How many bytes are looked at.
    static let length = 64 << 10

    private static let headerRows = 40

    /// Whether a row near the top names the columns that every results report has.
    static func isResults(_ bytes: [UInt8]) -> Bool {
        rows(bytes).prefix(headerRows).contains { row in
            let names = Set(row.fields.map(ColumnName.normalised))
            let tags = Set(row.fields.compactMap(HXLTag.init))
            return [ResultsColumn.indicator, .people].allSatisfy { column in
                column.tag.map(tags.contains) == true || !names.isDisjoint(with: titles(column))
            }
        }
    }

    /// Whether it looks like a table of any kind.
    static func isTable(_ bytes: [UInt8]) -> Bool { rows(bytes).first.map { $0.fields.count > 2 } ?? false }

    private static func titles(_ column: ResultsColumn) -> Set<String> {
        Set(
            [
                column.title(in: .english), column.title(in: .dutch), column.title(in: .french),
                column.title(in: .arabic),
            ]
            .map(ColumnName.normalised))
    }

    /// The rows that are complete in these bytes; what is no text with columns has none.
    private static func rows(_ bytes: [UInt8]) -> [CSVRow] {
        var rows: [CSVRow] = []
        var parser = CSVParser(limits: ResultsTable.limits)
        do throws(TabularError) {
            try parser.feed(bytes, into: &rows)
            if bytes.count < length { try parser.finish(into: &rows) }
        } catch {
            return rows
        }
        return rows
    }
}
