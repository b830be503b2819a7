import GRDB

extension JournalRow {
    /// What came into being together is published together, up to this many times the bounds of a batch.
    private static let stretch = 8

    /// The next rows to publish, about as many as the bounds say, ending where a transaction of the journal ended.
    ///
    /// Everything that one transaction records has one time of recording. A batch that ends between two times never
    /// parts what a command or an event of another service led to: should the store be lost, the log holds all of it
    /// or nothing, and a restore can tell from one event that its companions are there.
    static func fetchWhole(
        _ db: Database, after sequence: Int64, events: Int, bytes: Int
    ) throws -> [JournalRow] {
        var rows: [JournalRow] = []
        var size = 0
        let cursor = try fetchCursor(db, after: sequence)
        while let row = try cursor.next() {
            let isFull = rows.count >= events || size >= bytes
            let isTooMuch = rows.count >= events * stretch || size >= bytes * stretch
            if isTooMuch || (isFull && row.recordedAt != rows.last?.recordedAt) { break }
            rows.append(row)
            size += row.payload.count
        }
        return rows
    }
}
