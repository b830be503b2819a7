import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// A reminder that still holds: nothing came, and the day did not move since.
struct PendingReminder: Sendable {
    let obligation: ObligationID
    let due: Date
    let daysBefore: Int
    let organisation: String
    let programme: String
    let kind: SubmissionKind
    /// First and last day.
    let period: String
    let dueOn: String
    let timeZone: String
    /// Whose mail is done with.
    let done: Set<String>

    /// For how long after it a reminder is still mailed: somebody who is registered later is not told of old ones.
    static let freshness: TimeInterval = 2 * 86_400

    /// The latest reminder of each report that is owed, the earliest first.
    static func all(_ db: Database, at now: Date) throws -> [PendingReminder] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT reminder.*, owed.programme, owed.kind, owed.period_start, owed.period_end, owed.due_on,
                    owed.time_zone
                FROM reminders AS reminder
                JOIN calendar AS owed ON owed.id = reminder.obligation AND owed.due = reminder.due
                    AND owed.submission IS NULL AND owed.is_called_off = 0
                WHERE reminder.reminded_at >= ? AND reminder.days_before = (
                    SELECT min(days_before) FROM reminders AS later
                    WHERE later.obligation = reminder.obligation AND later.due = reminder.due)
                ORDER BY reminder.reminded_at, reminder.obligation
                """, arguments: [EventTime.text(of: now.addingTimeInterval(-freshness))]
        ).map { try PendingReminder($0, db) }
    }

    private init(_ row: Row, _ db: Database) throws {
        guard let obligation = ObligationID(row["obligation"] as String),
            let kind = SubmissionKind(rawValue: row["kind"])
        else { throw UnreadableValue(column: "reminders") }
        self.obligation = obligation
        self.kind = kind
        due = try row.instant("due")
        daysBefore = row["days_before"]
        organisation = row["organisation"]
        programme = row["programme"]
        period = "\(row["period_start"] as String) – \(row["period_end"] as String)"
        dueOn = row["due_on"]
        timeZone = row["time_zone"]
        done = try String.fetchSet(
            db, sql: "SELECT officer FROM reminder_mails WHERE obligation = ? AND due = ? AND days_before = ?",
            arguments: [obligation.text, row["due"] as String, daysBefore])
    }
}
