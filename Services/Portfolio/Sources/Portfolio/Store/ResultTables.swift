import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// Result periods as they stand, every version of their figures, and how indicators are counted.
struct ResultTables: Projection {
    let name = "result-periods"
    let version = 2
    let tables = [
        "result_periods", "result_versions", "result_history", "result_rederivations", "unmatched_reports",
        "indicator_definitions",
    ]
    let events: [any DomainEvent.Type] =
        ResultEvent.types + IndicatorDefinition.Event.types + [ResultReportUnmatched.self]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE result_periods (
                    number INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    period TEXT NOT NULL,
                    starts TEXT NOT NULL,
                    ends TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    partner TEXT NOT NULL,
                    reporting_year TEXT NOT NULL,
                    due_on TEXT NOT NULL,
                    first_due_on TEXT NOT NULL,
                    time_zone TEXT NOT NULL,
                    opens REAL NOT NULL,
                    due REAL NOT NULL,
                    locks REAL NOT NULL,
                    rules TEXT NOT NULL,
                    state TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    UNIQUE (activity, period)
                );
                CREATE TABLE result_versions (
                    activity TEXT NOT NULL,
                    period TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    reason TEXT,
                    recorded_by TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    PRIMARY KEY (activity, period, version)
                ) WITHOUT ROWID;
                CREATE TABLE result_history (
                    sequence INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    period TEXT NOT NULL,
                    what TEXT NOT NULL,
                    content TEXT NOT NULL,
                    recorded_at TEXT NOT NULL
                );
                CREATE INDEX result_history_by_period ON result_history (activity, period, sequence);
                CREATE TABLE result_rederivations (
                    sequence INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    period TEXT NOT NULL,
                    content TEXT NOT NULL
                );
                CREATE TABLE unmatched_reports (
                    number INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    submission TEXT NOT NULL,
                    part INTEGER NOT NULL,
                    period TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    remedy TEXT,
                    touching TEXT NOT NULL
                );
                CREATE TABLE indicator_definitions (
                    indicator TEXT NOT NULL,
                    definition INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    PRIMARY KEY (indicator, definition)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as IndicatorRedefined:
            try db.execute(
                sql: "INSERT INTO indicator_definitions (indicator, definition, content) VALUES (?, ?, ?)",
                arguments: [event.indicator.text, event.definition, try JSONColumn.text(event)])
        case let event as ResultReportUnmatched:
            try db.execute(
                sql: """
                    INSERT INTO unmatched_reports (number, activity, submission, part, period, reason, remedy,
                        touching)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    recorded.sequence, event.activity.text, event.submission.text, event.part,
                    event.period.description, event.reason, event.remedy,
                    try JSONColumn.text((event.touching ?? []).map(\.description)),
                ])
        default:
            if let event = ResultEvent(recorded.event) { try ResultRows.apply(event, recorded, db) }
        }
    }
}
