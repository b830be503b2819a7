import Domain
import GRDB
import ServiceKit

/// What is asked of exchange rates.
enum RateQueries {
    /// The days that conversions on these days may need, each in its latest version.
    static func book(
        _ db: Database, for days: some Sequence<CalendarDate>, reach: Int = RateBook.standardReach
    ) throws -> RateBook {
        var known: [CalendarDate: RateBook.Day] = [:]
        for day in Set(days) {
            let first = CalendarDate(daysSince1970: day.daysSince1970 - reach)
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT version, content FROM exchange_rates WHERE date BETWEEN ? AND ? ORDER BY version"),
                arguments: [first.description, day.description])
            for row in rows {
                let rates: ExchangeRates = try JSONColumn.value(from: row["content"])
                known[rates.date] = RateBook.Day(rates: rates, version: row["version"])
            }
        }
        return RateBook(known, reach: reach)
    }

    /// The latest days first; of each day all versions, the latest first.
    static func page(
        _ db: Database, on date: CalendarDate?, _ page: PageRequest<String>
    ) throws -> [RateItem] {
        var conditions = Conditions()
        conditions.add("date = ?", date?.description)
        conditions.add("date || '/' || printf('%09d', version) < ?", page.after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM exchange_rates \(conditions.clause)
                ORDER BY date DESC, version DESC LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).map { row in
            RateItem(
                rates: try JSONColumn.value(from: row["content"]), version: row["version"],
                recordedBy: row["recorded_by"], recordedAt: row["recorded_at"])
        }
    }
}
