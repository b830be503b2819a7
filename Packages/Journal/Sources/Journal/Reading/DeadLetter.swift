import EventLog
import Foundation
import GRDB

/// A record that could not be handled, kept whole, with the reason.
struct DeadLetter {
    var record: LogRecord
    var stream: String?
    var type: String?
    var error: String

    func save(_ db: Database, at now: Date) throws {
        try db.execute(
            sql: """
                INSERT INTO dead_letters (topic, partition, "offset", stream, type, error, parked_at, key, headers, value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
            arguments: [
                record.topic.name, record.partition, record.offset, stream, type, error, EventTime.text(of: now),
                record.message.key.map { Data($0) }, Data(try EventJSON.encode(record.message.headers)),
                record.message.value.map { Data($0) },
            ])
    }

    /// Whether an earlier event of the stream waits here: those after it wait too, in order.
    static func holds(_ db: Database, topic: Topic, stream: String) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM dead_letters WHERE topic = ? AND stream = ?)")
        return try Bool.fetchOne(statement, arguments: [topic.name, stream]) ?? false
    }
}
