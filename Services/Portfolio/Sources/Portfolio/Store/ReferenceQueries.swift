import Domain
import GRDB
import ServiceKit

/// What is asked of organisations, programmes, budgets and figures.
enum ReferenceQueries {
    static func organisations(
        _ db: Database, _ filter: OrganisationFilter, _ page: PageRequest<String>
    ) throws -> [OrganisationProfile] {
        var conditions = Conditions()
        conditions.add("type = ?", filter.type)
        conditions.add("country = ?", filter.country?.code)
        conditions.add("is_local = ?", filter.isLocal)
        conditions.add("is_refugee_led = ?", filter.isRefugeeLed)
        return try contents(db, of: "organisations", by: "code", &conditions, page)
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
