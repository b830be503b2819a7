public import Domain
import EventLog
public import Foundation
import GRDB

/// How many dead letters a service has from one source.
public struct DeadLetterDepth: Sendable, Hashable, Codable {
    public let source: ServiceName
    public let letters: Int
    /// Since when the oldest is there.
    public let oldest: Date?

    static func fetchAll(_ db: Database) throws -> [DeadLetterDepth] {
        let sql = "SELECT topic, count(*) AS letters, min(parked_at) AS oldest FROM dead_letters GROUP BY topic"
        return try Row.fetchAll(db, sql: sql).compactMap { row in
            guard let source = Topic(row["topic"]).publisher else { return nil }
            return DeadLetterDepth(
                source: source, letters: row["letters"], oldest: (row["oldest"] as String?).flatMap(EventTime.date))
        }
    }
}
