import Domain
import GRDB
import ServiceKit

/// What is asked of the actions of all MEL sessions.
enum MELActionQueries {
    static func page(
        _ db: Database, _ filter: MELActionFilter, _ page: PageRequest<String>
    ) throws -> [MELActionItem] {
        var conditions = Conditions()
        conditions.add("d.kind = ?", MELSessions.kind)
        conditions.add("d.programme = ?", filter.programme)
        conditions.add("d.country = ?", filter.country?.code)
        conditions.add("json_extract(a.value, '$.owner') = ?", filter.owner)
        switch filter.state {
        case .open: conditions.add("json_extract(a.value, '$.doneOn') IS NULL")
        case .done: conditions.add("json_extract(a.value, '$.doneOn') IS NOT NULL")
        case .overdue:
            conditions.add("json_extract(a.value, '$.doneOn') IS NULL")
            conditions.add("json_extract(a.value, '$.due') < ?", filter.today.description)
        case nil: break
        }
        // By due day, then by name: the first is the most urgent.
        let position = "json_extract(a.value, '$.due') || ' ' || json_extract(a.value, '$.id')"
        conditions.add("\(position) > ?", page.after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT d.id AS session, d.programme, d.country, a.value AS action, \(position) AS position
                FROM dossiers d, json_each(d.content, '$.actions') a \(conditions.clause)
                ORDER BY position LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map { row in
            MELActionItem(
                session: row["session"], programme: row["programme"], country: row["country"],
                action: try JSONColumn.value(from: row["action"]), today: filter.today, position: row["position"])
        }
    }
}
