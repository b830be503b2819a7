import Domain
import EventLog
import GRDB
import Journal

/// Reminders that were due, and the mails that were made of them.
struct ReminderTable: Projection {
    let name = "reminders"
    let version = 1
    let tables = ["reminders", "reminder_mails"]
    let events: [any DomainEvent.Type] = [ReportReminded.self, ReminderMailed.self, ReminderMailGivenUp.self]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE reminders (
                    obligation TEXT NOT NULL, due TEXT NOT NULL, days_before INTEGER NOT NULL,
                    organisation TEXT NOT NULL, reminded_at TEXT NOT NULL,
                    PRIMARY KEY (obligation, due, days_before)
                ) WITHOUT ROWID;
                CREATE TABLE reminder_mails (
                    obligation TEXT NOT NULL, due TEXT NOT NULL, days_before INTEGER NOT NULL, officer TEXT NOT NULL,
                    message TEXT, problem TEXT,
                    PRIMARY KEY (obligation, due, days_before, officer)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ReportReminded:
            // A day that moved away and back is reminded of again: then the later time counts.
            try db.execute(
                sql: "INSERT OR REPLACE INTO reminders VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    event.obligation.text, EventTime.text(of: event.due), event.daysBefore, event.organisation.text,
                    EventTime.text(of: recorded.recordedAt),
                ])
        case let event as ReminderMailed:
            try done(
                event.obligation, EventTime.text(of: event.due), event.daysBefore, event.officer,
                message: event.message, db)
        case let event as ReminderMailGivenUp:
            try done(
                event.obligation, EventTime.text(of: event.due), event.daysBefore, event.officer,
                problem: event.problem, db)
        default: break
        }
    }

    private func done(
        _ obligation: ObligationID, _ due: String, _ daysBefore: Int, _ officer: String, message: String? = nil,
        problem: String? = nil, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO reminder_mails VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [obligation.text, due, daysBefore, officer, message, problem])
    }
}
