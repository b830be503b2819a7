import Domain
import Foundation
import GRDB
import Journal
import ServiceKit

/// What is asked of managed activities and obligations.
enum ManagedQueries {
    struct Filter: Sendable {
        /// The organisation whose activities alone are seen; `nil` for all.
        var partner: String?
        var programme: String?
        var stage: ActivityStage?
    }

    static func page(
        _ db: Database, _ filter: Filter, _ page: PageRequest<String>, today: CalendarDate
    ) throws -> [ManagedItem] {
        var conditions = Conditions()
        conditions.add("partner = ?", filter.partner)
        conditions.add("programme = ?", filter.programme)
        conditions.add("stage = ?", filter.stage?.rawValue)
        conditions.add("identifier > ?", page.after)
        return try Row.fetchAll(
            db,
            sql: "SELECT * FROM managed_activities \(conditions.clause) ORDER BY identifier LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map { try ManagedItem($0, today: today) }
    }

    /// Activities of which it cannot be told what is owed, for want of an exchange rate.
    static func waitingForRates(_ db: Database) throws -> [ActivityID] {
        try String.fetchAll(db, sql: "SELECT DISTINCT activity FROM undecided_obligations ORDER BY activity")
            .compactMap { ActivityID($0) }
    }

    /// `nil` where it is not managed, or of another organisation than one may see.
    static func detail(
        _ db: Database, _ identifier: String, partner: String?, today: CalendarDate, now: Date, rules: ActivityRules
    ) throws -> ManagedDetail? {
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM managed_activities WHERE identifier = ?", arguments: [identifier])
        guard let row, partner == nil || partner == row["partner"] else { return nil }
        let item = try ManagedItem(row, today: today)
        let plan: ActivityPlan = try JSONColumn.value(from: row["plan"])
        let history = try Row.fetchAll(
            db, sql: "SELECT * FROM managed_history WHERE activity = ? ORDER BY sequence", arguments: [identifier]
        ).map {
            ManagedDetail.Entry(
                what: $0["what"], recordedAt: $0["recorded_at"], content: try JSONColumn.value(from: $0["content"]))
        }
        let targets = try targets(db, identifier)
        let undecided = try Row.fetchAll(
            db, sql: "SELECT * FROM undecided_obligations WHERE activity = ? ORDER BY kind", arguments: [identifier]
        ).map { ManagedDetail.Undecided(kind: $0["kind"], commitment: try $0.money()) }
        let reported = try ActivityQueries.detail(db, identifier).map {
            ReportedSide(version: $0.version, activity: $0.activity, beside: plan, item)
        }
        return ManagedDetail(
            item: item, plan: plan, targets: targets,
            obligations: try obligations(db, ObligationFilter(activity: identifier), after: nil, limit: 1_000, at: now),
            undecided: undecided, valued: try (row["valued"] as String?).map { try JSONColumn.value(from: $0) },
            history: history, reported: reported, rules: rules)
    }

    struct ObligationFilter: Sendable {
        var activity: String?
        var partner: String?
        var kind: ObligationKind?
        var status: String?
        var isOverdue: Bool?
    }

    static func obligations(
        _ db: Database, _ filter: ObligationFilter, after number: Int64?, limit: Int, at now: Date
    ) throws -> [ObligationItem] {
        var conditions = Conditions()
        let moment = now.timeIntervalSince1970
        conditions.add("o.activity = ?", filter.activity)
        conditions.add("m.partner = ?", filter.partner)
        conditions.add("o.kind = ?", filter.kind?.rawValue)
        conditions.add("o.status = ?", filter.status)
        if let isOverdue = filter.isOverdue {
            conditions.add("(o.status = 'open' AND o.due <= ?) = ?", moment, isOverdue)
        }
        conditions.add("o.number > ?", number)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT o.*, m.partner FROM obligations o JOIN managed_activities m ON m.identifier = o.activity
                \(conditions.clause) ORDER BY o.number LIMIT \(limit)
                """, arguments: conditions.arguments
        ).map { try ObligationItem($0, moment: moment) }
    }

    /// The targets of an activity as they stand, by indicator.
    static func targets(_ db: Database, _ activity: String) throws -> [ResultTarget] {
        try String.fetchAll(
            db, sql: "SELECT content FROM managed_targets WHERE activity = ? ORDER BY indicator", arguments: [activity]
        ).map { try JSONColumn.value(from: $0) }
    }
}
