import Domain
import EventLog
import GRDB
import Journal

/// Reallocations, scenarios, ceilings and portfolios, with every version of each.
struct BudgetProjection: Projection {
    let name = "budget-decisions"
    let version = 1
    let tables = ["budget_reallocations", "budget_scenarios", "programme_ceilings", "portfolios"]
    let events: [any DomainEvent.Type] =
        BudgetEvent.types.filter { $0 != BudgetRecorded.self } + ScenarioEvent.types + CeilingEvent.types
        + PortfolioEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE budget_reallocations (
                    id TEXT PRIMARY KEY NOT NULL,
                    article TEXT NOT NULL,
                    year INTEGER NOT NULL,
                    stage TEXT NOT NULL,
                    status TEXT NOT NULL,
                    content TEXT NOT NULL,
                    proposed_by TEXT NOT NULL,
                    decided_by TEXT,
                    decision_reason TEXT
                );
                CREATE INDEX budget_reallocations_by_year ON budget_reallocations (article, year, stage);
                CREATE TABLE budget_scenarios (
                    id TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    recorded_by TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    PRIMARY KEY (id, version)
                );
                CREATE TABLE programme_ceilings (
                    programme TEXT NOT NULL,
                    phase INTEGER NOT NULL,
                    version INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    PRIMARY KEY (programme, phase, version)
                );
                CREATE TABLE portfolios (
                    id TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    PRIMARY KEY (id, version)
                );
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        let time = EventTime.text(of: recorded.recordedAt)
        switch recorded.event {
        case let event as BudgetReallocationProposed: try propose(event, db)
        case let event as BudgetReallocated:
            try decide(event.reallocation.id, .approved, event.approvedBy, nil, db)
        case let event as BudgetReallocationDeclined:
            try decide(event.reallocation, .declined, event.declinedBy, event.reason, db)
        case let event as BudgetScenarioRecorded:
            try db.execute(
                sql: """
                    INSERT INTO budget_scenarios (id, version, content, recorded_by, recorded_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    event.scenario.id.text, event.version, try JSONColumn.text(event.scenario), event.recordedBy, time,
                ])
        case let event as ProgrammeCeilingSet:
            try db.execute(
                sql: """
                    INSERT INTO programme_ceilings (programme, phase, version, content, recorded_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [event.programme.text, event.phase, event.version, try JSONColumn.text(event), time])
        case let event as PortfolioDefined:
            try db.execute(
                sql: "INSERT INTO portfolios (id, version, content, recorded_at) VALUES (?, ?, ?, ?)",
                arguments: [event.portfolio.text, event.version, try JSONColumn.text(event), time])
        default: break
        }
    }

    private func propose(_ event: BudgetReallocationProposed, _ db: Database) throws {
        let reallocation = event.reallocation
        try db.execute(
            sql: """
                INSERT INTO budget_reallocations (id, article, year, stage, status, content, proposed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                reallocation.id.text, reallocation.article, reallocation.year, reallocation.stage.rawValue,
                ReallocationStatus.proposed.rawValue, try JSONColumn.text(reallocation), event.proposedBy,
            ])
    }

    private func decide(
        _ id: ReallocationID, _ status: ReallocationStatus, _ person: String, _ reason: String?, _ db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE budget_reallocations SET status = ?, decided_by = ?, decision_reason = ? WHERE id = ?",
            arguments: [status.rawValue, person, reason, id.text])
    }
}

/// How far a reallocation is.
enum ReallocationStatus: String, Sendable, Codable, CaseIterable { case proposed, approved, declined }
