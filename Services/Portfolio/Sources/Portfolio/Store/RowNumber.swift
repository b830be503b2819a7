import Journal

/// Numbers for the rows that one event makes: rising with the journal, the same whenever it is replayed.
struct RowNumber {
    private var next: Int64

    /// An event makes fewer than a million rows: it is bounded by what a log takes.
    init(_ recorded: RecordedEvent) { next = recorded.sequence << 20 }

    mutating func take() -> Int64 {
        defer { next += 1 }
        return next
    }
}
