import EventLog
import Foundation
import GRDB

/// In which epoch each event of a store was recorded.
///
/// An event keeps its epoch for ever: sent again, it is known to its readers by the (epoch, sequence) that they have
/// seen.
struct Epochs: Sendable {
    private struct Entry: Sendable {
        let epoch: Int
        let first: Int64
    }

    /// From the newest on.
    private let entries: [Entry]

    static func load(_ db: Database, current: Int) throws -> Epochs {
        let entries = try Row.fetchAll(db, sql: "SELECT * FROM epochs ORDER BY epoch DESC").map { row in
            Entry(epoch: row["epoch"], first: row["first_sequence"])
        }
        // The first epoch has no entry; nor have stores of the time when there was only that.
        return Epochs(entries: entries.isEmpty ? [Entry(epoch: current, first: 1)] : entries)
    }

    func epoch(of sequence: Int64) -> Int { entries.first { $0.first <= sequence }?.epoch ?? 1 }

    /// Notes that events from `first` on are of another epoch.
    static func begin(_ epoch: Int, first: Int64, _ db: Database, at now: Date) throws {
        try db.execute(
            sql: "INSERT INTO epochs (epoch, first_sequence, began_at) VALUES (?, ?, ?)",
            arguments: [epoch, first, EventTime.text(of: now)])
        try db.execute(sql: "UPDATE store SET epoch = ?", arguments: [epoch])
    }
}
