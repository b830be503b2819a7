import Domain
import GRDB
import ServiceKit

/// What is asked of transactions: those of current versions, or those that one submission brought.
enum TransactionQueries {
    static func page(
        _ db: Database, _ filter: TransactionFilter, _ page: PageRequest<Int64>
    ) throws -> [TransactionItem] {
        var conditions = Conditions()
        conditions.add("t.activity = ?", filter.activity)
        conditions.add("t.type = ?", filter.type)
        conditions.add("t.currency = ?", filter.currency?.code)
        conditions.add(organisation: filter.provider, in: "t.provider_ref")
        conditions.add(organisation: filter.receiver, in: "t.receiver_ref")
        conditions.add("t.date >= ?", filter.from?.description)
        conditions.add("t.date <= ?", filter.to?.description)
        conditions.add("t.id > ?", page.after)
        let scope = VersionScope(submission: filter.submission, table: "t")
        scope.restrict(&conditions)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT t.*, v.origin_kind, v.origin_id, v.provenance, v.completed_at
                FROM transactions t \(scope.joins) \(conditions.clause) ORDER BY t.id LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map(TransactionItem.init)
    }

    static func totals(_ db: Database, activity: String, version: Int) throws -> [TransactionTotal] {
        try totals(
            Row.fetchCursor(
                db, sql: "SELECT type, currency, amount FROM transactions WHERE activity = ? AND version = ?",
                arguments: [activity, version]))
    }

    /// Sums by type and currency, ordered by them. A transaction without a usable value has no currency to stand
    /// under: it is in no group.
    static func totals(_ rows: RowCursor) throws -> [TransactionTotal] {
        struct Group: Hashable {
            let type: String
            let currency: String
        }
        var groups: [Group: TransactionTotal] = [:]
        while let row = try rows.next() {
            guard let money = Money(row) else { continue }
            let group = Group(type: row["type"], currency: money.currency.code)
            groups[
                group, default: TransactionTotal(type: group.type, currency: group.currency)
            ].add(money)
        }
        return groups.values.sorted { ($0.type, $0.currency) < ($1.type, $1.currency) }
    }
}
