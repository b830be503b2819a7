import Domain
import EventLog
import GRDB
import Journal

/// Which submissions are in whole, and which results reports they brought.
struct SubmissionProjection: Projection {
    let name = "submissions"
    let version = 1
    let tables = ["submissions", "people_reports"]
    let events: [any DomainEvent.Type] = SubmissionEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE submissions (submission TEXT PRIMARY KEY NOT NULL, recorded_at TEXT NOT NULL);
                CREATE TABLE people_reports (
                    submission TEXT NOT NULL,
                    part INTEGER NOT NULL,
                    programme TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    reporter TEXT NOT NULL,
                    provenance TEXT NOT NULL,
                    PRIMARY KEY (submission, part)
                );
                CREATE INDEX people_reports_by_activity ON people_reports (activity, programme);
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch SubmissionEvent(recorded.event) {
        case .people(let event):
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO people_reports (submission, part, programme, activity, reporter, provenance)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """)
            try statement.execute(arguments: [
                event.submission.text, event.part, event.report.programme.text, event.report.activity.text,
                event.reporter.text, event.provenance.label,
            ])
        case .complete(let event):
            let statement = try db.cachedStatement(
                sql: "INSERT INTO submissions (submission, recorded_at) VALUES (?, ?)")
            try statement.execute(arguments: [event.submission.text, EventTime.text(of: event.recordedAt)])
        case nil: break
        }
    }
}
