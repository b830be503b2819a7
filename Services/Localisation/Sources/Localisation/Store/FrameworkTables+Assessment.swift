import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// How frameworks, applications and their assessment change the tables.
extension FrameworkTables {
    func publish(_ event: FrameworkPublished, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO frameworks (number, id, title, programme, amount, currency, opens, closes, pass_mark,
                    advance_percentage, published_at, provenance)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.framework.text, event.title, event.programme.text,
                event.ceiling.amount.description, event.ceiling.currency.code, EventTime.text(of: event.opens),
                EventTime.text(of: event.closes), event.passMark, event.advancePercentage,
                EventTime.text(of: recorded.recordedAt), event.provenance.label,
            ])
    }

    func register(_ event: ApplicationRegistered, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO applications (number, id, framework, status, content, received_at, provenance)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.application.text, event.content.framework.text,
                ApplicationStatus.registered.rawValue, try StoredJSON.text(event.content),
                EventTime.text(of: event.receivedAt), event.provenance.label,
            ])
    }

    /// Whoever does not pass is refused by the event that follows.
    func check(_ event: ThresholdChecked, _ db: Database) throws {
        let status: ApplicationStatus = event.passed ? .admitted : .registered
        try db.execute(
            sql: "UPDATE applications SET status = ?, threshold = ? WHERE id = ?",
            arguments: [status.rawValue, try StoredJSON.text(event), event.application.text])
    }

    func score(_ event: ApplicationScored, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE applications SET status = ?, score = ?, scored_at = ? WHERE id = ?",
            arguments: [
                ApplicationStatus.scored.rawValue, try StoredJSON.text(event),
                EventTime.text(of: recorded.recordedAt), event.application.text,
            ])
    }
}
