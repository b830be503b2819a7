import Domain
import GRDB
import ServiceKit

/// Which checks hold, expire, have expired or were never made, as of a day.
enum CheckQueries {
    /// In the order in which something is to be done: what was never checked, then by the last day.
    static func page(
        _ db: Database, _ filter: CheckFilter, _ rules: OrganisationRules, _ page: PageRequest<String>
    ) throws -> [CheckItem] {
        let soon = CalendarDate(daysSince1970: filter.day.daysSince1970 + rules.expiringDays)
        return try Row.fetchAll(
            db,
            sql: """
                WITH latest AS (
                    SELECT o.code, o.content, k.kind, c.day, c.valid_through, c.outcome, c.rules,
                        COALESCE(c.valid_through, '0000-00-00') || '|' || o.code || '|' || k.kind AS place,
                        CASE WHEN c.day IS NULL THEN 'missing' WHEN c.outcome = 'failed' THEN 'failed'
                            WHEN c.valid_through < :day THEN 'expired' WHEN c.valid_through <= :soon THEN 'expiring'
                            ELSE 'valid' END AS state
                    FROM organisations o
                    CROSS JOIN (SELECT 'due-diligence' AS kind UNION ALL SELECT 'sanctions') k
                    LEFT JOIN organisation_checks c ON c.number = (
                        SELECT d.number FROM organisation_checks d
                        WHERE d.organisation IN (
                            SELECT o.code UNION ALL
                            SELECT member FROM identity_roots WHERE kind = 'organisation' AND root = o.code)
                            AND d.kind = k.kind AND d.day <= :day
                        ORDER BY d.day DESC, d.number DESC LIMIT 1)
                    WHERE NOT EXISTS (
                        SELECT 1 FROM identity_roots r WHERE r.kind = 'organisation' AND r.member = o.code))
                SELECT * FROM latest
                WHERE (:state IS NULL OR state = :state) AND (:kind IS NULL OR kind = :kind)
                    AND (:after IS NULL OR place > :after)
                ORDER BY place LIMIT :limit
                """,
            arguments: [
                "day": filter.day.description, "soon": soon.description, "state": filter.state?.rawValue,
                "kind": filter.kind?.rawValue, "after": page.after, "limit": page.fetchCount,
            ]
        ).map { row in
            let profile: OrganisationProfile = try JSONColumn.value(from: row["content"])
            return CheckItem(
                organisation: row["code"], name: profile.name, kind: row["kind"], state: row["state"], on: row["day"],
                validThrough: row["valid_through"], outcome: row["outcome"], rules: row["rules"], asOf: filter.day,
                place: row["place"])
        }
    }
}
