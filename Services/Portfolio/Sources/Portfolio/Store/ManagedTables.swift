import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// Managed activities as they stand, with what is owed on them and everything that was decided.
struct ManagedTables: Projection {
    let name = "managed-activities"
    let version = 1
    let tables = ["managed_activities", "managed_history", "managed_targets", "obligations", "undecided_obligations"]
    let events = ManagedEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE managed_activities (
                    identifier TEXT PRIMARY KEY NOT NULL,
                    programme TEXT NOT NULL,
                    partner TEXT NOT NULL,
                    title TEXT NOT NULL,
                    stage TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL,
                    starts TEXT NOT NULL,
                    ends TEXT NOT NULL,
                    original TEXT,
                    sunset_on TEXT,
                    plan TEXT NOT NULL,
                    valued TEXT,
                    provenance TEXT NOT NULL,
                    recorded_at TEXT NOT NULL
                );
                CREATE TABLE managed_history (
                    sequence INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    what TEXT NOT NULL,
                    content TEXT NOT NULL,
                    recorded_at TEXT NOT NULL
                );
                CREATE INDEX managed_history_by_activity ON managed_history (activity, sequence);
                CREATE TABLE managed_targets (
                    activity TEXT NOT NULL,
                    indicator TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    PRIMARY KEY (activity, indicator)
                ) WITHOUT ROWID;
                CREATE TABLE obligations (
                    number INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    key TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    title TEXT NOT NULL,
                    due_on TEXT NOT NULL,
                    first_due_on TEXT NOT NULL,
                    time_zone TEXT NOT NULL,
                    due REAL NOT NULL,
                    amount TEXT,
                    basis TEXT NOT NULL,
                    status TEXT NOT NULL,
                    waiver_requested_by TEXT,
                    ended_on TEXT,
                    ended_by TEXT,
                    explanation TEXT,
                    UNIQUE (activity, key)
                );
                CREATE TABLE undecided_obligations (
                    activity TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL,
                    PRIMARY KEY (activity, kind)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        guard let event = ManagedEvent(recorded.event) else { return }
        try ManagedHistory.insert(recorded, db)
        switch event {
        case .identified(let event): try insert(event, recorded, db)
        case .revised(let event): try replace(event.activity, event.version, event.plan, db)
        case .targetSet(let event):
            try db.execute(
                sql: """
                    INSERT INTO managed_targets (activity, indicator, version, content) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET version = excluded.version, content = excluded.content
                    """,
                arguments: [
                    event.activity.text, event.target.indicator.text, event.version, try JSONColumn.text(event.target),
                ])
        case .stageChanged(let event): try enter(event, db)
        case .amended(let event): try replace(event.activity, event.version, event.plan, db)
        case .owed, .dueMoved, .met, .waiverRequested, .waived: try ObligationRows.apply(event, recorded, db)
        case .undecided(let event):
            try db.execute(
                sql:
                    "INSERT OR REPLACE INTO undecided_obligations (activity, kind, amount, currency) VALUES (?, ?, ?, ?)",
                arguments: [
                    event.activity.text, event.kind.rawValue, event.commitment.amount.description,
                    event.commitment.currency.code,
                ])
        case .valued(let event):
            try db.execute(
                sql: "UPDATE managed_activities SET valued = ? WHERE identifier = ?",
                arguments: [try JSONColumn.text(event), event.activity.text])
            try db.execute(
                sql: "DELETE FROM undecided_obligations WHERE activity = ?", arguments: [event.activity.text])
        case .amendmentRequested, .amendmentAssessed, .amendmentDecided, .unmatched: break
        }
    }

    private func insert(_ event: ActivityIdentified, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO managed_activities (identifier, programme, partner, title, stage, version, amount, currency,
                    starts, ends, plan, provenance, recorded_at)
                VALUES (?, '', '', '', ?, 0, '0', 'EUR', '', '', '', ?, ?)
                """,
            arguments: [
                event.activity.text, ActivityStage.identified.rawValue, event.provenance.label,
                EventTime.text(of: recorded.recordedAt),
            ])
        try replace(event.activity, 1, event.plan, db)
    }

    private func replace(_ activity: ActivityID, _ version: Int, _ plan: ActivityPlan, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE managed_activities SET programme = ?, partner = ?, title = ?, version = ?, amount = ?,
                    currency = ?, starts = ?, ends = ?, sunset_on = ?, plan = ? WHERE identifier = ?
                """,
            arguments: [
                plan.programme.text, plan.partner.text, plan.title, version, plan.commitment.amount.description,
                plan.commitment.currency.code, plan.period.start.description, plan.period.end.description,
                plan.sunsetOn?.description, try JSONColumn.text(plan), activity.text,
            ])
    }

    private func enter(_ event: ActivityStageChanged, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE managed_activities SET stage = ?,
                    original = CASE WHEN ? THEN starts || '/' || ends ELSE original END WHERE identifier = ?
                """,
            arguments: [event.stage.rawValue, event.stage == .committed, event.activity.text])
    }
}
