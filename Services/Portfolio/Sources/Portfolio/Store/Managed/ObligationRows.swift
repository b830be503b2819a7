import Domain
import Foundation
import GRDB
import Journal

/// How what is owed changes.
enum ObligationRows {
    static func apply(_ event: ManagedEvent, _ recorded: RecordedEvent, _ db: Database) throws {
        switch event {
        case .owed(let event): try insert(event, recorded, db)
        case .dueMoved(let event):
            let zone = try String.fetchOne(
                db, sql: "SELECT time_zone FROM obligations WHERE activity = ? AND key = ?",
                arguments: [event.activity.text, event.key])
            try db.execute(
                sql: """
                    UPDATE obligations SET due_on = ?, due = ?, basis = coalesce(?, basis) WHERE activity = ? AND key = ?
                    """,
                arguments: [
                    event.dueOn.description, due(event.dueOn, zone ?? "UTC"), event.basis, event.activity.text,
                    event.key,
                ])
        case .met(let event):
            try end(event.activity, event.key, "met", event.on, event.metBy, event.evidence, db)
        case .waiverRequested(let event):
            try db.execute(
                sql: """
                    UPDATE obligations SET waiver_requested_by = ?, explanation = ? WHERE activity = ? AND key = ?
                    """,
                arguments: [event.requestedBy, event.reason, event.activity.text, event.key])
        case .waived(let event):
            try end(event.activity, event.key, "waived", event.on, event.decidedBy, event.reason, db)
        default: break
        }
    }

    private static func insert(_ event: ObligationRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let obligation = event.obligation
        try db.execute(
            sql: """
                INSERT INTO obligations (number, activity, key, programme, kind, title, due_on, first_due_on, time_zone,
                    due, amount, basis, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
                """,
            arguments: [
                recorded.sequence, event.activity.text, obligation.key, event.programme.text, obligation.kind.rawValue,
                obligation.title, obligation.dueOn.description, obligation.dueOn.description, obligation.timeZone,
                due(obligation.dueOn, obligation.timeZone), try obligation.amount.map { try JSONColumn.text($0) },
                obligation.basis,
            ])
        try db.execute(
            sql: "DELETE FROM undecided_obligations WHERE activity = ? AND kind = ?",
            arguments: [event.activity.text, obligation.kind.rawValue])
    }

    private static func end(
        _ activity: ActivityID, _ key: String, _ status: String, _ day: CalendarDate, _ person: String,
        _ explanation: String, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                UPDATE obligations SET status = ?, ended_on = ?, ended_by = ?, explanation = ?
                WHERE activity = ? AND key = ?
                """,
            arguments: [status, day.description, person, explanation, activity.text, key])
    }

    /// The moment at which the day is over, in seconds; where no clock can tell, by UTC.
    private static func due(_ day: CalendarDate, _ zone: String) -> Double {
        let end = TimeZone(identifier: zone).flatMap { day.end(in: $0) }
        return end?.timeIntervalSince1970 ?? Double(day.daysSince1970 + 1) * 86_400
    }
}
