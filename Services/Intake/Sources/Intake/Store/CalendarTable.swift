import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// The reports that are owed, with the submission that brought each: listed though nothing was sent.
struct CalendarTable: Projection {
    let name = "calendar"
    let version = 2
    let tables = ["calendar", "calendar_reports"]
    let events: [any DomainEvent.Type] = CalendarRules.Event.types + [PeopleReported.self, FinancesReported.self]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE calendar (
                    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, programme TEXT NOT NULL,
                    organisation TEXT NOT NULL, kind TEXT NOT NULL, period_start TEXT NOT NULL,
                    period_end TEXT NOT NULL, due_on TEXT NOT NULL, time_zone TEXT NOT NULL, due TEXT NOT NULL,
                    first_due_on TEXT NOT NULL, moved_because TEXT, submission TEXT, submitted_at TEXT,
                    is_called_off INTEGER NOT NULL DEFAULT 0
                );
                CREATE INDEX calendar_owed ON calendar (organisation, programme, kind, period_start, period_end);
                CREATE TABLE calendar_reports (
                    organisation TEXT NOT NULL, programme TEXT NOT NULL, kind TEXT NOT NULL,
                    period_start TEXT NOT NULL, period_end TEXT NOT NULL, submission TEXT NOT NULL,
                    submitted_at TEXT NOT NULL,
                    PRIMARY KEY (organisation, programme, kind, period_start, period_end)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ReportScheduled:
            try db.execute(
                sql: """
                    INSERT INTO calendar (id, programme, organisation, kind, period_start, period_end, due_on, time_zone,
                        due, first_due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    event.obligation.text, event.programme.text, event.organisation.text, event.kind.rawValue,
                    event.period.start.description, event.period.end.description, event.dueOn.description,
                    event.timeZone, EventTime.text(of: event.due), event.dueOn.description,
                ])
            try settleEarlier(event, db)
        case let event as ReportDueMoved:
            try db.execute(
                sql: "UPDATE calendar SET due_on = ?, due = ?, moved_because = ? WHERE id = ?",
                arguments: [
                    event.dueOn.description, EventTime.text(of: event.due), event.why, event.obligation.text,
                ])
        case let event as ReportCalledOff:
            try db.execute(
                sql: "UPDATE calendar SET is_called_off = 1 WHERE id = ?", arguments: [event.obligation.text])
        case let event as PeopleReported:
            try settle(
                .resultsReport, event.report.programme, event.organisation, event.report.period, event.submission,
                recorded, db)
        case let event as FinancesReported:
            try settle(
                .financialReport, event.report.programme, event.organisation, event.report.period, event.submission,
                recorded, db)
        default: break
        }
    }

    /// The first accepted report on the period is what was owed. It is remembered where nothing is owed yet: the day can
    /// be agreed later than the report comes.
    private func settle(
        _ kind: SubmissionKind, _ programme: ProgrammeCode, _ organisation: OrganisationCode, _ period: Period,
        _ submission: SubmissionID, _ recorded: RecordedEvent, _ db: Database
    ) throws {
        let owed = [
            organisation.text, programme.text, kind.rawValue, period.start.description, period.end.description,
        ]
        let brought = [submission.text, EventTime.text(of: recorded.occurredOn)]
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO calendar_reports VALUES (?, ?, ?, ?, ?, ?, ?)")
            .execute(arguments: StatementArguments(owed + brought))
        let statement = try db.cachedStatement(
            sql: """
                UPDATE calendar SET submission = ?, submitted_at = ? WHERE submission IS NULL AND organisation = ?
                    AND programme = ? AND kind = ? AND period_start = ? AND period_end = ?
                """)
        try statement.execute(arguments: StatementArguments(brought + owed))
    }

    /// What is owed from now on may have come before.
    private func settleEarlier(_ scheduled: ReportScheduled, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE calendar SET (submission, submitted_at) = (
                    SELECT report.submission, report.submitted_at FROM calendar_reports AS report
                    WHERE report.organisation = calendar.organisation AND report.programme = calendar.programme
                        AND report.kind = calendar.kind AND report.period_start = calendar.period_start
                        AND report.period_end = calendar.period_end)
                WHERE id = ?
                """, arguments: [scheduled.obligation.text])
    }
}

/// A report that is owed, as it stands at a moment.
struct CalendarRow: Sendable, Encodable {
    enum Status: String, Sendable, Encodable, CaseIterable {
        case upcoming, due, overdue, submitted
        case submittedLate = "submitted-late"
        case calledOff = "called-off"
    }

    /// From so many days before its day on a report is due.
    static let soon = 30

    let number: Int64
    let id: String
    let programme: String
    let organisation: String
    let kind: String
    let period: [String: String]
    let dueOn: String
    let timeZone: String
    /// The moment at which that day is over.
    let due: Date
    /// The day as it was first agreed.
    let firstDueOn: String
    let movedBecause: String?
    let submission: String?
    let submittedAt: Date?
    let status: Status

    init(_ row: Row, at now: Date) throws {
        number = row["number"]
        id = row["id"]
        programme = row["programme"]
        organisation = row["organisation"]
        kind = row["kind"]
        period = ["start": row["period_start"], "end": row["period_end"]]
        dueOn = row["due_on"]
        timeZone = row["time_zone"]
        due = try row.instant("due")
        firstDueOn = row["first_due_on"]
        movedBecause = row["moved_because"]
        submission = row["submission"]
        submittedAt = try row.instantIfAny("submitted_at")
        status =
            if row["is_called_off"] { .calledOff } else if let submittedAt {
                submittedAt < due ? .submitted : .submittedLate
            } else if now >= due { .overdue } else if due.timeIntervalSince(now) <= Double(Self.soon) * 86_400 {
                .due
            } else { .upcoming }
    }

    static func find(_ db: Database, id: String, at now: Date) throws -> CalendarRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM calendar WHERE id = ?", arguments: [id])
            .map { try CalendarRow($0, at: now) }
    }

    /// - Parameter organisation: whose; of all without.
    static func list(
        _ db: Database, organisation: String?, after number: Int64, limit: Int, at now: Date
    ) throws -> [CalendarRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM calendar WHERE number > ? AND (? IS NULL OR organisation = ?) ORDER BY number LIMIT ?
                """, arguments: [number, organisation, organisation, limit]
        ).map { try CalendarRow($0, at: now) }
    }

    /// What is owed and not there.
    static func open(_ db: Database, at now: Date) throws -> [CalendarRow] {
        try Row.fetchAll(db, sql: "SELECT * FROM calendar WHERE submission IS NULL AND is_called_off = 0 ORDER BY due")
            .map { try CalendarRow($0, at: now) }
    }
}
