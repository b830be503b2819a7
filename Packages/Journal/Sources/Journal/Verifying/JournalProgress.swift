public import EventLog
import GRDB

/// How far a service is: what an operator watches.
public struct JournalProgress: Sendable, Codable, Hashable {
    /// The last event of the journal.
    public let recorded: Int64
    /// The last event that the log has.
    public let published: Int64
    /// The offset read next, by topic and partition.
    public let positions: [Verification.Position]
    public let deadLetters: Int
    /// The same by source; sources without any are left out.
    public let depths: [DeadLetterDepth]
}

extension Journal {
    public func progress() async throws -> JournalProgress {
        let published = published
        return try await read { db in
            JournalProgress(
                recorded: try JournalHead.load(db).sequence,
                published: max(published, try RelayMark.load(db)),
                positions: try Verification.Position.fetchAll(db),
                deadLetters: try Int.fetchOne(db, sql: "SELECT count(*) FROM dead_letters") ?? 0,
                depths: try DeadLetterDepth.fetchAll(db))
        }
    }

    /// Whether a topic has been read up to these offsets, those that hold no record included.
    ///
    /// - Parameter ends: what `EventLog.end(of:)` gave. `commits` is heard when the answer may be another one.
    public func hasRead(_ topic: Topic, upTo ends: [Int: Int64]) async throws -> Bool {
        let place = try await place(in: topic)
        return ends.allSatisfy { partition, end in end == 0 || place[partition, default: 0] >= end }
    }
}

extension Journal {
    /// How many events of each type the journal holds.
    public func eventCounts() async throws -> [String: Int] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT type, count(*) AS number FROM journal GROUP BY type")
                .reduce(into: [:]) { $0[$1["type"] as String] = $1["number"] }
        }
    }
}
