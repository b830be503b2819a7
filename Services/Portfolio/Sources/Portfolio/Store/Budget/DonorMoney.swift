import Domain
import Foundation
import GRDB

/// The donor's own commitments and payments, each euro once: its decisions, and the transactions 2 and 3 of the
/// activities that it reports itself. What partners say of the same money is not among them.
enum DonorMoney {
    struct Entry: Sendable {
        let activity: String
        /// `nil` where no programme is known of.
        let programme: String?
        let isCommitment: Bool
        let date: CalendarDate
        let amount: Money
    }

    static func entries(_ db: Database) throws -> [Entry] {
        let programmes = try ActivityProgrammes(db)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT t.activity, t.type, t.date, t.amount, t.currency, v.programme FROM activity_versions v
                JOIN activities a ON a.identifier = v.activity AND a.version = v.version
                JOIN transactions t ON t.activity = v.activity AND t.version = v.version
                WHERE v.reporter_ref = ? AND t.type IN (?, ?) ORDER BY t.id
                """,
            arguments: [DecidedActivity.donor, TransactionType.commitment, TransactionType.disbursement])
        var parents: [String: Set<String>] = [:]
        for type in TransactionType.outgoing {
            let carriers = Set(rows.filter { $0["type"] == type }.map { $0["activity"] as String })
            parents[type] = try parentsAmong(carriers, db)
        }
        return rows.compactMap { row in
            let (activity, type): (String, String) = (row["activity"], row["type"])
            let (day, programme): (String?, String?) = (row["date"], row["programme"])
            // The parts of a parent activity carry its money.
            guard parents[type]?.contains(activity) != true, let amount = Money(row),
                let date = day.flatMap(CalendarDate.init)
            else { return nil }
            return Entry(
                activity: activity, programme: programme ?? programmes[activity],
                isCommitment: type == TransactionType.commitment, date: date, amount: amount)
        }
    }

    /// Payments that the donor's activities with a commitment schedule.
    static func plans(_ db: Database) throws -> [(activity: String, date: CalendarDate, amount: Money)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT p.activity, p.content FROM activity_versions v
                JOIN activities a ON a.identifier = v.activity AND a.version = v.version
                JOIN plans p ON p.activity = v.activity AND p.version = v.version
                WHERE v.reporter_ref = ? AND p.kind = 'planned-disbursement' AND EXISTS (
                    SELECT 1 FROM transactions t WHERE t.activity = v.activity AND t.version = v.version AND t.type = ?)
                ORDER BY p.id
                """, arguments: [DecidedActivity.donor, TransactionType.commitment]
        ).compactMap { row in
            let plan: PlannedDisbursement = try JSONColumn.value(from: row["content"])
            guard let date = plan.start, let amount = plan.value else { return nil }
            return (row["activity"], date, amount)
        }
    }

    /// Those with another one of them below (IATI related-activity 1 parent, 2 child, as either side reports it).
    private static func parentsAmong(_ carriers: Set<String>, _ db: Database) throws -> Set<String> {
        var children: [String: Set<String>] = [:]
        for carrier in carriers {
            let text = try String.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT v.header FROM activities a
                        JOIN activity_versions v ON v.activity = a.identifier AND v.version = a.version
                        WHERE a.identifier = ?
                        """), arguments: [carrier])
            guard let text else { continue }
            let header: ActivityHeader = try JSONColumn.value(from: text)
            for related in header.relatedActivities {
                if related.type == "1" { children[related.identifier, default: []].insert(carrier) }
                if related.type == "2" { children[carrier, default: []].insert(related.identifier) }
            }
        }
        func below(_ activity: String) -> Set<String> {
            var (found, open): (Set<String>, [String]) = ([], Array(children[activity] ?? []))
            while let next = open.popLast() {
                if found.insert(next).inserted { open += children[next] ?? [] }
            }
            return found
        }
        return carriers.filter { carrier in
            below(carrier).contains { $0 != carrier && carriers.contains($0) && !below($0).contains(carrier) }
        }
    }
}
