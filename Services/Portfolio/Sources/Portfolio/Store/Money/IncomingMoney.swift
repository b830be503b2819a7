import Domain
import GRDB

/// What came in to a partner for one of its activities: each euro once, by the best that is reported of it.
enum IncomingMoney {
    /// The first of these that is reported counts, the others say the same of the same money: what the partner itself
    /// says was committed to it, or paid to it; what the donor says it committed, or paid, to the activity.
    static func grants(
        _ db: Database, for activity: ActivityID, to reporters: Set<String>, _ names: ReceiverNames
    ) throws -> [FundingGraph.Grant] {
        // Whoever reports the activity itself has the money; others report agreements further down.
        let owner =
            try String.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT v.reporter_ref FROM activities a
                        JOIN activity_versions v ON v.activity = a.identifier AND v.version = a.version
                        WHERE a.identifier = ?
                        """), arguments: [activity.text]
            ).map(names.code) ?? (reporters.count == 1 ? reporters.first : nil)
        for (type, condition) in [
            ("11", "t.activity = ?1"), ("1", "t.activity = ?1"),
            (TransactionType.commitment, "t.receiver_activity = ?1 AND t.activity <> ?1"),
            (TransactionType.disbursement, "t.receiver_activity = ?1 AND t.activity <> ?1"),
        ] {
            let found = try rows(db, condition, activity, type).compactMap { row in
                owner.flatMap { grant(row, to: $0, activity) }
            }
            if !found.isEmpty { return found }
        }
        // An activity of the donor's own decision names who receives each part of it.
        return try rows(db, "t.activity = ?1", activity, TransactionType.commitment).compactMap { row in
            let receiver: String? = row["receiver_ref"]
            guard let receiver = receiver.map(names.code), reporters.contains(receiver) else { return nil }
            return grant(row, to: receiver, activity)
        }
    }

    private static func rows(
        _ db: Database, _ condition: String, _ activity: ActivityID, _ type: String
    ) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT t.amount, t.currency, t.date, t.receiver_ref FROM transactions t
                    JOIN activities a ON a.identifier = t.activity AND a.version = t.version
                    WHERE \(condition) AND t.type = ?2 ORDER BY t.id
                    """), arguments: [activity.text, type])
    }

    /// `nil` where the amount or the day is unusable.
    private static func grant(_ row: Row, to receiver: String, _ activity: ActivityID) -> FundingGraph.Grant? {
        let day: String? = row["date"]
        guard let amount = Money(row), let date = day.flatMap(CalendarDate.init) else { return nil }
        return FundingGraph.Grant(receiver: receiver, activity: activity, amount: amount, date: date)
    }
}
