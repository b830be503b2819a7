import Domain
import GRDB
import ServiceKit

/// What is asked of portfolios.
enum PortfolioQueries {
    /// The version, or without one the latest.
    static func find(_ db: Database, _ id: String, version: Int?) throws -> PortfolioItem? {
        var conditions = Conditions()
        conditions.add("id = ?", id)
        conditions.add("version = ?", version)
        return try Row.fetchOne(
            db, sql: "SELECT * FROM portfolios \(conditions.clause) ORDER BY version DESC LIMIT 1",
            arguments: conditions.arguments
        ).map(PortfolioItem.init)
    }

    /// All versions of all, or of one.
    static func page(_ db: Database, _ id: String?, _ page: PageRequest<String>) throws -> [PortfolioItem] {
        var conditions = Conditions()
        conditions.add("id = ?", id)
        conditions.add("id || char(9) || (1000000 + version) > ?", page.after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM portfolios \(conditions.clause)
                ORDER BY id || char(9) || (1000000 + version) LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map(PortfolioItem.init)
    }

    /// What a filter holds now.
    static func activities(
        _ db: Database, _ filter: PortfolioFilter, _ page: PageRequest<String>
    ) throws -> [ActivityItem] {
        var conditions = Conditions()
        // A list is one value: the texts of a JSON array.
        func add(_ condition: String, _ values: [String]) throws {
            guard !values.isEmpty else { return }
            conditions.add("EXISTS (SELECT 1 FROM json_each(?) w WHERE \(condition))", try JSONColumn.text(values))
        }
        try add(
            """
            w.value = v.programme OR EXISTS (
                SELECT 1 FROM people_reports p WHERE p.activity = a.identifier AND p.programme = w.value)
            OR EXISTS (
                SELECT 1 FROM expenditure_reports p WHERE p.activity = a.identifier AND p.programme = w.value)
            """, filter.programmes.map(\.text))
        try add(
            """
            EXISTS (SELECT 1 FROM activity_countries c
                WHERE c.activity = v.activity AND c.version = v.version AND c.country = w.value)
            """, filter.countries.map(\.code))
        try add(
            "v.reporter_ref IN (w.value, (SELECT iati_identifier FROM organisations WHERE code = w.value))",
            filter.reporters.map(\.text))
        try add("v.status = w.value", filter.statuses)
        try add(
            """
            EXISTS (SELECT 1 FROM json_each(v.header, '$.policyMarkers') m
                WHERE json_extract(m.value, '$.code') = w.value
                    AND json_extract(m.value, '$.significance') IN ('1', '2'))
            """, filter.markers)
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
}

extension PortfolioItem {
    fileprivate init(_ row: Row) throws {
        let event: PortfolioDefined = try JSONColumn.value(from: row["content"])
        self.init(
            id: event.portfolio.text, version: event.version, title: event.title, filter: event.filter,
            reason: event.reason, decidedBy: event.decidedBy, recordedAt: row["recorded_at"])
    }
}
