import EventLog
import Foundation
import GRDB

extension DeadLetterRow {
    /// Keeps it. One that is there already, because its policy changed, stays what it was but for what it stops.
    func save(_ db: Database, at now: Date) throws {
        let time = EventTime.text(of: now)
        try db.execute(
            sql: """
                INSERT INTO dead_letters (topic, partition, "offset", stream, type, event_id, reason, error, handler,
                    attempts, parked_at, last_failed_at, blocks, key, headers, value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (topic, partition, "offset") DO UPDATE SET blocks = excluded.blocks
                """,
            arguments: [
                record.topic.name, record.partition, record.offset, stream, type, eventID, reason.rawValue, error,
                handler, attempts, time, attempts > 0 ? time : nil, blocks, record.message.key.map { Data($0) },
                Data(try EventJSON.encode(record.message.headers)), record.message.value.map { Data($0) },
            ])
    }

    /// Notes that it was tried again, in vain.
    func saveFailure(_ fault: Fault, _ db: Database, at now: Date) throws {
        try db.execute(
            sql: """
                UPDATE dead_letters SET reason = ?, error = ?, handler = ?, attempts = attempts + 1, last_failed_at = ?
                WHERE id = ?
                """,
            arguments: [fault.reason.rawValue, fault.text, fault.handler, EventTime.text(of: now), id])
    }

    func delete(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM dead_letters WHERE id = ?", arguments: [id])
    }

    static func find(_ db: Database, id: Int64) throws -> DeadLetterRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM dead_letters WHERE id = ?", arguments: [id]).map(DeadLetterRow.init)
    }

    static func any(_ db: Database, _ topic: Topic) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM dead_letters WHERE topic = ?)")
        return try Bool.fetchOne(statement, arguments: [topic.name]) ?? false
    }

    /// Whether an earlier event of the stream waits here: those after it wait too, in order.
    static func holds(_ db: Database, _ topic: Topic, stream: String) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM dead_letters WHERE topic = ? AND stream = ?)")
        return try Bool.fetchOne(statement, arguments: [topic.name, stream]) ?? false
    }

    /// The partitions of a topic that are not read on because of an event here.
    static func blockedPartitions(_ db: Database, _ topic: Topic) throws -> Set<Int> {
        try Set(
            Int.fetchAll(
                db, sql: "SELECT partition FROM dead_letters WHERE topic = ? AND blocks", arguments: [topic.name]))
    }
}
