import Domain
import GRDB
import Journal

/// What each organisation has reported on before: its activities, and the groups that it counts people of. Templates
/// begin with them.
struct ReportedTable: Projection {
    let name = "reported"
    let version = 2
    let tables = ["reported_activities", "reported_groups", "reported_figures"]
    let events: [any DomainEvent.Type] = [ActivityReported.self, PeopleReported.self]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE reported_activities (
                    organisation TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    PRIMARY KEY (organisation, activity)
                ) WITHOUT ROWID;
                CREATE TABLE reported_groups (
                    organisation TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    indicator TEXT NOT NULL,
                    country TEXT NOT NULL,
                    location TEXT NOT NULL,
                    population TEXT NOT NULL,
                    PRIMARY KEY (organisation, programme, activity, indicator, country, location, population)
                ) WITHOUT ROWID;
                CREATE TABLE reported_figures (
                    organisation TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    basis TEXT NOT NULL,
                    period_end TEXT NOT NULL,
                    period_start TEXT NOT NULL,
                    indicator TEXT NOT NULL,
                    country TEXT NOT NULL,
                    location TEXT NOT NULL,
                    population TEXT NOT NULL,
                    people INTEGER NOT NULL,
                    PRIMARY KEY (organisation, programme, activity, basis, period_end, period_start, indicator, country,
                        location, population)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ActivityReported:
            try insert(event.activity.identifier, event.organisation, db)
        case let event as PeopleReported:
            let report = event.report
            try insert(report.activity, event.organisation, db)
            let statement = try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO reported_groups VALUES (?, ?, ?, ?, ?, ?, ?)")
            for row in report.rows {
                try statement.execute(arguments: [
                    event.organisation.text, report.programme.text, report.activity.text, row.indicator.text,
                    row.country.description, row.location ?? "", row.population.rawValue,
                ])
            }
            try insertFigures(event, db)
        default: break
        }
    }

    private func insert(_ activity: ActivityID, _ organisation: OrganisationCode, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO reported_activities VALUES (?, ?)")
            .execute(arguments: [organisation.text, activity.text])
    }

    /// A later report on the same period counts instead of the earlier one.
    private func insertFigures(_ event: PeopleReported, _ db: Database) throws {
        let report = event.report
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO reported_figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for row in report.rows {
            try statement.execute(arguments: [
                event.organisation.text, report.programme.text, report.activity.text, report.basis.rawValue,
                report.period.end.description, report.period.start.description, row.indicator.text,
                row.country.description, row.location ?? "", row.population.rawValue, row.people.count,
            ])
        }
    }

    /// The activities of an organisation, in the order of their identifiers.
    static func activities(_ db: Database, of organisation: OrganisationCode, limit: Int) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT activity FROM reported_activities WHERE organisation = ? ORDER BY activity LIMIT ?",
            arguments: [organisation.text, limit])
    }

    /// Activity, indicator, country, location and population of what was counted in a programme.
    static func groups(
        _ db: Database, of organisation: OrganisationCode, in programme: ProgrammeCode, limit: Int
    ) throws -> [[String]] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT activity, indicator, country, location, population FROM reported_groups
                WHERE organisation = ? AND programme = ? ORDER BY 1, 2, 3, 4, 5 LIMIT ?
                """,
            arguments: [organisation.text, programme.text, limit]
        ).map { row in (0..<5).map { row[$0] } }
    }
}
