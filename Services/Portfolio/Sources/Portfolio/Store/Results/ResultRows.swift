import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// How the results of a period change.
enum ResultRows {
    static func apply(_ event: ResultEvent, _ recorded: RecordedEvent, _ db: Database) throws {
        switch event {
        case .scheduled(let event): try insert(event, recorded, db)
        case .moved(let event):
            try db.execute(
                sql: "UPDATE result_periods SET due_on = ?, due = ?, locks = ? WHERE activity = ? AND period = ?",
                arguments: [
                    event.dueOn.description, event.due.timeIntervalSince1970, event.locks.timeIntervalSince1970,
                    event.activity.text, event.period.description,
                ])
        case .changed(let event):
            try db.execute(
                sql: "UPDATE result_periods SET state = ? WHERE activity = ? AND period = ?",
                arguments: [event.state.rawValue, event.activity.text, event.period.description])
        case .recorded(let event):
            try insert(
                event.activity, event.period, event.version, event.values, nil, event.recordedBy, recorded, db)
        case .corrected(let event):
            try insert(
                event.activity, event.period, event.version, event.values, event.reason, event.decidedBy, recorded, db)
        case .rederived(let event):
            try db.execute(
                sql: "INSERT INTO result_rederivations (sequence, activity, period, content) VALUES (?, ?, ?, ?)",
                arguments: [
                    recorded.sequence, event.activity.text, event.period.description, try JSONColumn.text(event),
                ])
        case .correctionRequested, .correctionRejected: break
        }
        let (activity, period) = event.place
        try db.execute(
            sql: """
                INSERT INTO result_history (sequence, activity, period, what, content, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, activity.text, period.description, type(of: recorded.event).type.name,
                try JSONColumn.text(recorded.event), EventTime.text(of: recorded.recordedAt),
            ])
    }

    private static func insert(_ event: ResultPeriodScheduled, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO result_periods (number, activity, period, starts, ends, programme, partner, reporting_year,
                    due_on, first_due_on, time_zone, opens, due, locks, rules, state, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
            arguments: [
                recorded.sequence, event.activity.text, event.period.description, event.period.start.description,
                event.period.end.description, event.programme.text, event.partner.text, event.reportingYear.rawValue,
                event.dueOn.description, event.dueOn.description, event.timeZone, event.opens.timeIntervalSince1970,
                event.due.timeIntervalSince1970, event.locks.timeIntervalSince1970, event.rules,
                ResultPeriodState.scheduled.rawValue,
            ])
    }

    private static func insert(
        _ activity: ActivityID, _ period: Period, _ version: Int, _ values: [ResultValue], _ reason: String?,
        _ person: String, _ recorded: RecordedEvent, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO result_versions (activity, period, version, content, reason, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                activity.text, period.description, version, try JSONColumn.text(values), reason, person,
                EventTime.text(of: recorded.recordedAt),
            ])
        try db.execute(
            sql: "UPDATE result_periods SET version = ? WHERE activity = ? AND period = ?",
            arguments: [version, activity.text, period.description])
    }
}

extension ResultEvent {
    /// Whose results, and for when.
    var place: (ActivityID, Period) {
        switch self {
        case .scheduled(let event): (event.activity, event.period)
        case .moved(let event): (event.activity, event.period)
        case .changed(let event): (event.activity, event.period)
        case .recorded(let event): (event.activity, event.period)
        case .correctionRequested(let event): (event.activity, event.period)
        case .correctionRejected(let event): (event.activity, event.period)
        case .corrected(let event): (event.activity, event.period)
        case .rederived(let event): (event.activity, event.period)
        }
    }
}
