import Domain
import GRDB
import ServiceKit

/// What is asked of activities.
enum ActivityQueries {
    static func page(
        _ db: Database, _ filter: ActivityFilter, _ page: PageRequest<String>
    ) throws -> [ActivityItem] {
        var conditions = Conditions(filter)
        conditions.add("a.identifier > ?", page.after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT v.*, (SELECT group_concat(c.country) FROM (SELECT country FROM activity_countries
                    WHERE activity = v.activity AND version = v.version ORDER BY country) c) AS countries
                FROM activities a JOIN activity_versions v ON v.activity = a.identifier AND v.version = a.version
                \(conditions.clause) ORDER BY a.identifier LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map(ActivityItem.init)
    }

    /// `nil` where no version of it is whole.
    static func detail(_ db: Database, _ identifier: String) throws -> ActivityDetail? {
        guard let current = try current(db, identifier) else { return nil }
        let header = try String.fetchOne(
            db, sql: "SELECT header FROM activity_versions WHERE activity = ? AND version = ?",
            arguments: [identifier, current])
        guard let header else { return nil }
        return ActivityDetail(
            identifier: identifier, version: current, activity: try JSONColumn.value(from: header),
            versions: try versions(db, identifier, current: current),
            totals: try TransactionQueries.totals(db, activity: identifier, version: current),
            budgets: try plans(db, "budget", identifier, current),
            plannedDisbursements: try plans(db, "planned-disbursement", identifier, current))
    }

    /// All versions, oldest first, with what each said of money; `nil` where no version is whole.
    static func history(_ db: Database, _ identifier: String) throws -> ActivityHistory? {
        guard let current = try current(db, identifier) else { return nil }
        let versions = try versions(db, identifier, current: current).map { version in
            let header = try String.fetchOne(
                db, sql: "SELECT header FROM activity_versions WHERE activity = ? AND version = ?",
                arguments: [identifier, version.version])
            return ActivityHistory.Entry(
                version: version, activity: try header.map { try JSONColumn.value(from: $0) },
                totals: try TransactionQueries.totals(db, activity: identifier, version: version.version))
        }
        return ActivityHistory(identifier: identifier, versions: versions)
    }

    private static func current(_ db: Database, _ identifier: String) throws -> Int? {
        try Int.fetchOne(db, sql: "SELECT version FROM activities WHERE identifier = ?", arguments: [identifier])
    }

    private static func versions(_ db: Database, _ identifier: String, current: Int) throws -> [ActivityVersion] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM activity_versions WHERE activity = ? ORDER BY version", arguments: [identifier]
        ).map { row in
            let version: Int = row["version"]
            let reports = try Row.fetchAll(
                db,
                sql: """
                    SELECT submission, outcome, recorded_at FROM submission_activities
                    WHERE activity = ? AND version = ? ORDER BY recorded_at, submission
                    """, arguments: [identifier, version])
            return ActivityVersion(row, isCurrent: version == current, reports: reports)
        }
    }

    private static func plans<Plan: Decodable>(
        _ db: Database, _ kind: String, _ identifier: String, _ version: Int
    ) throws -> [Plan] {
        try String.fetchAll(
            db, sql: "SELECT content FROM plans WHERE activity = ? AND version = ? AND kind = ? ORDER BY id",
            arguments: [identifier, version, kind]
        ).map { try JSONColumn.value(from: $0) }
    }
}
