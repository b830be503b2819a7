import Domain
import GRDB
import ServiceKit

/// What is asked of organisations, programmes, budgets and figures.
enum ReferenceQueries {
    /// Those that were merged into another are not listed. What was decided of their kind goes before what they were
    /// registered with.
    static func organisations(
        _ db: Database, _ filter: OrganisationFilter, _ page: PageRequest<String>
    ) throws -> [OrganisationProfile] {
        var conditions = Conditions()
        conditions.add("type = ?", filter.type)
        conditions.add("country = ?", filter.country?.code)
        conditions.add("is_local = ?", filter.isLocal)
        conditions.add("is_refugee_led = ?", filter.isRefugeeLed)
        conditions.add("code > ?", page.after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM (
                    SELECT o.code, o.country, o.content, COALESCE(s.type, o.type) AS type,
                        COALESCE(s.is_refugee_led, o.is_refugee_led) AS is_refugee_led,
                        COALESCE(s.is_local, o.is_local) AND NOT EXISTS (
                            SELECT 1 FROM organisation_status b WHERE b.is_barred AND b.organisation IN (
                                SELECT o.code UNION ALL SELECT member FROM identity_roots
                                WHERE kind = 'organisation' AND root = o.code)) AS is_local
                    FROM organisations o LEFT JOIN organisation_status s ON s.organisation = o.code
                    WHERE NOT EXISTS (
                        SELECT 1 FROM identity_roots r WHERE r.kind = 'organisation' AND r.member = o.code))
                \(conditions.clause) ORDER BY code LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map { row in
            let known: OrganisationProfile = try JSONColumn.value(from: row["content"])
            return OrganisationProfile(
                code: known.code, name: known.name, iatiType: row["type"], iatiIdentifier: known.iatiIdentifier,
                country: known.country, isLocal: row["is_local"], isRefugeeLed: row["is_refugee_led"],
                source: known.source)
        }
    }

    static func programmes(_ db: Database, _ page: PageRequest<String>) throws -> [ProgrammeProfile] {
        var conditions = Conditions()
        return try contents(db, of: "programmes", by: "code", &conditions, page)
    }

    static func budgets(_ db: Database, _ page: PageRequest<String>) throws -> [ArticleBudget] {
        var conditions = Conditions()
        return try contents(db, of: "budgets", by: "key", &conditions, page)
    }

    static func figures(_ db: Database, _ page: PageRequest<String>) throws -> [LetterFigure] {
        var conditions = Conditions()
        return try contents(db, of: "letter_figures", by: "key", &conditions, page)
    }

    private static func contents<Content: Decodable>(
        _ db: Database, of table: String, by key: String, _ conditions: inout Conditions, _ page: PageRequest<String>
    ) throws -> [Content] {
        conditions.add("\(key) > ?", page.after)
        return try String.fetchAll(
            db, sql: "SELECT content FROM \(table) \(conditions.clause) ORDER BY \(key) LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map { try JSONColumn.value(from: $0) }
    }
}
