/// Tells from the first rows of a text what separates its columns.
///
/// The separator of a table cuts each of its rows into the same number of fields. A decimal comma or a comma in a title
/// does so in some rows only. Where two candidates do equally well nobody could know, and the file is refused until the
/// sender says which it is.
enum DelimiterDetection {
    /// How much of the text is looked at.
    static let prefixLength = 64 << 10
    private static let rowCount = 50

    /// The delimiter; nil when it is unclear. A table of one column has none, and any will do.
    static func detect(_ prefix: Span<UInt8>, isWhole: Bool) -> CSVDialect.Delimiter? {
        let candidates = CSVDialect.Delimiter.allCases.map { ($0, score($0, prefix, isWhole: isWhole)) }
        guard let best = candidates.map(\.1).max(), best.rows > 0 else { return .comma }
        let winners = candidates.filter { $0.1 == best }
        return winners.count == 1 ? winners[0].0 : nil
    }

    private struct Score: Comparable {
        /// Rows that have the most frequent number of fields, when that is two or more.
        var rows = 0
        var fields = 0

        static func < (left: Score, right: Score) -> Bool {
            (left.rows, left.fields) < (right.rows, right.fields)
        }
    }

    private static func score(_ delimiter: CSVDialect.Delimiter, _ prefix: Span<UInt8>, isWhole: Bool) -> Score {
        var counts: [Int: Int] = [:]
        var rows = 0
        var machine = CSVRecordMachine(delimiter: delimiter.byte, limits: TabularLimits())
        let take = { (record: CSVRecordMachine.Record) throws(TabularError) in
            guard record.ends.count > 1, rows < rowCount else { return }
            rows += 1
            counts[record.ends.count, default: 0] += 1
        }
        // A prefix that breaks a rule is judged by what stands before; reading it says what is wrong.
        try? machine.feed(prefix, emit: take)
        if isWhole { try? machine.finish(emit: take) }
        return counts.map { Score(rows: $0.value, fields: $0.key) }.max() ?? Score()
    }
}
