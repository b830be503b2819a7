import Domain
import EventLog
import Foundation
import GRDB

/// The events of a service's own topic that its store lacks, gathered in the store itself: the partitions give them in
/// an order of their own, and they can be more than memory holds.
struct PublishedEvents: Sendable {
    let service: ServiceName
    let storeID: String
    let epochs: Epochs
    /// The last event that the store has.
    let last: Int64

    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS published_events;
                CREATE TABLE published_events (
                    sequence INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, event_id TEXT NOT NULL,
                    headers BLOB NOT NULL, value BLOB)
                """)
    }

    static func drop(_ db: Database) throws { try db.execute(sql: "DROP TABLE published_events") }

    /// Takes what the store lacks, and checks what it has. Records that are no events of this service are passed over.
    ///
    /// - Returns: the highest sequence among them.
    func gather(_ records: [LogRecord], _ db: Database) throws -> Int64 {
        var highest: Int64 = 0
        for record in records {
            guard let event = try? CloudEvent(record.message), event.source == CloudEvent.source(of: service) else {
                continue
            }
            guard event.storeID == storeID else {
                throw RestoreError.otherStore(service, known: storeID, found: event.storeID)
            }
            if event.sequence > last {
                try keep(event, record.message, db)
            } else if try isOurs(event, db) {
                highest = max(highest, event.sequence)
            }
        }
        return highest
    }

    /// The highest epoch has the last word about a sequence: whoever published in an older one had been replaced.
    private func keep(_ event: CloudEvent, _ message: LogMessage, _ db: Database) throws {
        let earlier = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT epoch, event_id FROM published_events WHERE sequence = ?"),
            arguments: [event.sequence])
        if let earlier {
            let epoch: Int = earlier["epoch"]
            if epoch > event.epoch { return }
            if epoch == event.epoch {
                guard earlier["event_id"] == event.id else { throw RestoreError.diverged(service, at: event.sequence) }
                return
            }
        }
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO published_events (sequence, epoch, event_id, headers, value)
                VALUES (?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            event.sequence, event.epoch, event.id, Data(try EventJSON.encode(message.headers)),
            message.value.map { Data($0) },
        ])
    }

    private func isOurs(_ event: CloudEvent, _ db: Database) throws -> Bool {
        let known = try String.fetchOne(
            db.cachedStatement(sql: "SELECT event_id FROM journal WHERE sequence = ?"), arguments: [event.sequence])
        if known == event.id { return true }
        if event.epoch < epochs.epoch(of: event.sequence) { return false }
        throw RestoreError.diverged(service, at: event.sequence)
    }

    /// The gathered events after `sequence`, in order.
    static func fetch(_ db: Database, after sequence: Int64, limit: Int) throws -> [CloudEvent] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT headers, value FROM published_events WHERE sequence > ? ORDER BY sequence LIMIT ?",
            arguments: [sequence, limit])
        return try rows.map { row in
            let headers = try EventJSON.decode([LogMessage.Header].self, from: Array(row["headers"] as Data))
            let value = (row["value"] as Data?).map { Array($0) }
            return try CloudEvent(LogMessage(key: nil, headers: headers, value: value))
        }
    }
}
