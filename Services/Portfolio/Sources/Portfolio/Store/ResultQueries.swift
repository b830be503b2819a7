import Domain
import GRDB
import ServiceKit

/// What is asked of results: those of current versions, or those that one submission brought.
enum ResultQueries {
    static func page(
        _ db: Database, _ filter: ResultFilter, _ page: PageRequest<Int64>
    ) throws -> [ResultItem] {
        var conditions = Conditions()
        conditions.add("r.activity = ?", filter.activity)
        conditions.add("r.type = ?", filter.type)
        conditions.add("r.id > ?", page.after)
        let scope = VersionScope(submission: filter.submission, table: "r")
        scope.restrict(&conditions)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT r.*, v.origin_kind, v.origin_id, v.provenance, v.completed_at
                FROM results r \(scope.joins) \(conditions.clause) ORDER BY r.id LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map { row in
            ResultItem(
                id: row["id"], activity: row["activity"], version: row["version"], number: row["number"],
                type: row["type"], title: row["title"],
                indicators: try indicators(db, row["activity"], row["version"], result: row["number"]),
                origin: OriginItem(row), provenance: row["provenance"], recordedAt: row["completed_at"])
        }
    }

    /// A long indicator came in several parts: here it is one again.
    private static func indicators(
        _ db: Database, _ activity: String, _ version: Int, result: Int
    ) throws -> [ReportedIndicator] {
        var whole: [ReportedIndicator] = []
        let parts = try String.fetchCursor(
            db,
            sql: """
                SELECT content FROM indicators WHERE activity = ? AND version = ? AND result = ? ORDER BY number, id
                """, arguments: [activity, version, result])
        while let text = try parts.next() {
            let part: ReportedIndicator = try JSONColumn.value(from: text)
            if let last = whole.indices.last, whole[last].number == part.number {
                whole[last].baselines += part.baselines
                whole[last].periods += part.periods
            } else {
                whole.append(part)
            }
        }
        return whole
    }
}
