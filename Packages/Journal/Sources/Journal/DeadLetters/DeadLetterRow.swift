import Domain
import EventLog
import Foundation
import GRDB

/// A record that could not be handled, kept whole, as it is stored.
struct DeadLetterRow {
    /// 0 until it is saved.
    var id: Int64 = 0
    let record: LogRecord
    /// The stream it belongs to; of a record that cannot be read, its key, which is the same.
    let stream: String?
    let type: String?
    let eventID: String?
    var reason: DeadLetter.Reason
    var error: String
    var handler: String?
    var attempts: Int
    var parkedAt: String = ""
    var lastTried: String?
    let blocks: Bool

    init(_ record: LogRecord, _ event: CloudEvent?, _ fault: Fault, blocks: Bool) {
        self.record = record
        stream = event?.subject ?? record.message.key.flatMap { String(validating: $0, as: UTF8.self) }
        type = event?.type
        eventID = event?.id
        reason = fault.reason
        error = fault.text
        handler = fault.handler
        attempts = fault.reason == .waiting ? 0 : 1
        self.blocks = blocks
    }

    init(_ row: Row) throws {
        id = row["id"]
        record = LogRecord(
            topic: Topic(row["topic"]), partition: row["partition"], offset: row["offset"],
            message: LogMessage(
                key: (row["key"] as Data?).map { Array($0) },
                headers: try EventJSON.decode([LogMessage.Header].self, from: Array(row["headers"] as Data)),
                value: (row["value"] as Data?).map { Array($0) }))
        stream = row["stream"]
        type = row["type"]
        eventID = row["event_id"]
        reason = DeadLetter.Reason(rawValue: row["reason"]) ?? .fault
        error = row["error"]
        handler = row["handler"]
        attempts = row["attempts"]
        parkedAt = row["parked_at"]
        lastTried = row["last_failed_at"]
        blocks = row["blocks"]
    }

    var place: LetterPlace {
        LetterPlace(topic: record.topic.name, partition: record.partition, offset: record.offset)
    }

    var subject: LetterSubject { LetterSubject(place: place, stream: stream, type: type, event: eventID) }

    var letter: DeadLetter {
        DeadLetter(
            id: id, subject: subject, reason: reason, error: error, handler: handler, attempts: attempts,
            since: EventTime.date(from: parkedAt) ?? .distantPast, lastTried: lastTried.flatMap(EventTime.date),
            blocks: blocks)
    }
}
