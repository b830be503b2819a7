import Domain
import EventLog
import GRDB
import Journal

/// Activities with all their versions, the money and results of each, and which submission brought what.
struct ActivityProjection: Projection {
    let name = "activities"
    let version = 1
    let tables = [
        "activities", "activity_versions", "activity_countries", "submission_activities", "transactions", "plans",
        "results", "indicators",
    ]
    let events: [any DomainEvent.Type] = ActivityEvent.types + CommitmentEvent.types

    func create(_ db: Database) throws { try ActivitySchema.create(db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ActivityRecorded: try open(event, recorded, db)
        case let event as ActivityPartRecorded: try add(event, recorded, db)
        case let event as ActivityConfirmed:
            try note(event.origin, event.activity, event.version, "confirmed", recorded, db)
        case let event as CommitmentRecorded: try commit(event, recorded, db)
        case let event as DisbursementRecorded: try pay(event, recorded, db)
        default: break
        }
    }

    private func open(_ event: ActivityRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let row = VersionRow(
            activity: event.activity, version: event.version, programme: nil, digest: event.digest,
            parts: event.parts, origin: event.origin, provenance: event.provenance)
        try row.insert(db, recorded)
        try note(event.origin, event.activity.identifier, event.version, "recorded", recorded, db)
        if event.parts <= 0 { try complete(event.activity.identifier, event.version, recorded, db) }
    }

    private func add(_ event: ActivityPartRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        var number = RowNumber(recorded)
        let content = ContentRows(activity: event.activity, version: event.version)
        try content.insert(event.content, &number, db)
        let parts = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT parts FROM activity_versions WHERE activity = ? AND version = ?"),
            arguments: [event.activity.text, event.version])
        if event.part >= parts ?? .max { try complete(event.activity, event.version, recorded, db) }
    }

    /// The version is whole; it is the current one unless a later one is, or the donor decided the activity itself:
    /// no report replaces the donor's own decision.
    private func complete(_ activity: ActivityID, _ version: Int, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE activity_versions SET completed_at = ? WHERE activity = ? AND version = ?",
            arguments: [EventTime.text(of: recorded.recordedAt), activity.text, version])
        try db.execute(
            sql: """
                INSERT INTO activities (identifier, version, is_decided) VALUES (?, ?, FALSE)
                ON CONFLICT (identifier) DO UPDATE SET version = excluded.version
                WHERE NOT is_decided AND excluded.version > version
                """,
            arguments: [activity.text, version])
    }

    private func note(
        _ origin: Origin, _ activity: ActivityID, _ version: Int, _ outcome: String, _ recorded: RecordedEvent,
        _ db: Database
    ) throws {
        guard case .submission(let submission) = origin else { return }
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO submission_activities (submission, activity, version, outcome, recorded_at)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                submission.text, activity.text, version, outcome, EventTime.text(of: recorded.recordedAt),
            ])
    }
}
