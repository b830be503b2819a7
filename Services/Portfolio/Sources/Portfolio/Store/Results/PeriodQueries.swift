import Domain
import Foundation
import GRDB
import ServiceKit

/// What is asked of result periods.
enum PeriodQueries {
    struct Filter: Sendable {
        var activity: String?
        /// The organisation whose periods alone are seen; `nil` for all.
        var partner: String?
        var state: ResultPeriodState?
        var isOverdue: Bool?
    }

    static func page(
        _ db: Database, _ filter: Filter, after number: Int64?, limit: Int, at now: Date
    ) throws -> [PeriodItem] {
        var conditions = Conditions()
        let moment = now.timeIntervalSince1970
        conditions.add("activity = ?", filter.activity)
        conditions.add("partner = ?", filter.partner)
        conditions.add("state = ?", filter.state?.rawValue)
        if let isOverdue = filter.isOverdue {
            conditions.add("(state IN ('scheduled', 'open', 'returned') AND due <= ?) = ?", moment, isOverdue)
        }
        conditions.add("number > ?", number)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM result_periods \(conditions.clause) ORDER BY number LIMIT \(limit)",
            arguments: conditions.arguments
        ).map { PeriodItem($0, moment: moment) }
    }

    static func detail(
        _ db: Database, _ activity: String, _ period: Period, partner: String?, at now: Date
    ) throws -> PeriodDetail? {
        let place: StatementArguments = [activity, period.description]
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM result_periods WHERE activity = ? AND period = ?", arguments: place)
        guard let row, partner == nil || partner == row["partner"] else { return nil }
        let versions = try Row.fetchAll(
            db, sql: "SELECT * FROM result_versions WHERE activity = ? AND period = ? ORDER BY version",
            arguments: place
        ).map {
            PeriodDetail.Version(
                version: $0["version"], values: try JSONColumn.value(from: $0["content"]), reason: $0["reason"],
                recordedBy: $0["recorded_by"], recordedAt: $0["recorded_at"])
        }
        let rederived: [ResultRederived] = try String.fetchAll(
            db, sql: "SELECT content FROM result_rederivations WHERE activity = ? AND period = ? ORDER BY sequence",
            arguments: place
        ).map { try JSONColumn.value(from: $0) }
        let history = try Row.fetchAll(
            db, sql: "SELECT * FROM result_history WHERE activity = ? AND period = ? ORDER BY sequence",
            arguments: place
        ).map {
            ManagedDetail.Entry(
                what: $0["what"], recordedAt: $0["recorded_at"], content: try JSONColumn.value(from: $0["content"]))
        }
        return PeriodDetail(
            item: PeriodItem(row, moment: now.timeIntervalSince1970), versions: versions, rederived: rederived,
            history: history)
    }

    /// The periods that keep an activity from being closed.
    static func open(_ db: Database, _ activity: ActivityID) throws -> [Outstanding] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM result_periods WHERE activity = ? ORDER BY due, number", arguments: [activity.text]
        ).compactMap { row in
            guard let state = ResultPeriodState(rawValue: row["state"]), !state.isSettled else { return nil }
            return Outstanding(
                kind: "result-period", key: row["period"], what: "results are \(state.rawValue)",
                dueOn: CalendarDate(row["due_on"] as String))
        }
    }

    /// The periods of an activity that hold or touch another one.
    static func touching(_ db: Database, _ activity: ActivityID, _ period: Period) throws -> [Period] {
        try Row.fetchAll(
            db,
            sql:
                "SELECT starts, ends FROM result_periods WHERE activity = ? AND starts <= ? AND ends >= ? ORDER BY number",
            arguments: [activity.text, period.end.description, period.start.description]
        ).compactMap(period(of:))
    }

    /// The figures of an activity that the donor accepted, in the order of periods.
    static func accepted(_ db: Database, _ activity: String) throws -> [ManagedResults.AcceptedPeriod] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT p.starts, p.ends, v.version, v.content FROM result_periods p
                JOIN result_versions v ON v.activity = p.activity AND v.period = p.period AND v.version = p.version
                WHERE p.activity = ? AND p.state IN ('accepted', 'locked', 'published') ORDER BY p.ends, p.starts
                """, arguments: [activity]
        ).compactMap { row in
            guard let period = period(of: row) else { return nil }
            return ManagedResults.AcceptedPeriod(
                period: period, version: row["version"], values: try JSONColumn.value(from: row["content"]))
        }
    }

    /// What the figures of a period are held against when they are checked.
    static func surroundings(
        _ db: Database, _ activity: ActivityID, _ period: Period, gender: MarkerScore?
    ) throws -> ResultSurroundings {
        var surroundings = ResultSurroundings(gender: gender)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT p.starts, p.ends, v.content FROM result_periods p
                JOIN result_versions v ON v.activity = p.activity AND v.period = p.period AND v.version = p.version
                WHERE p.activity = ? AND p.ends < ? AND p.state NOT IN ('scheduled', 'open', 'returned', 'called-off')
                ORDER BY p.ends DESC
                """, arguments: [activity.text, period.start.description])
        for row in rows {
            guard let before = self.period(of: row), before.isComparable(to: period) else { continue }
            let values: [ResultValue] = try JSONColumn.value(from: row["content"])
            for value in values where surroundings.earlier[value.indicator] == nil {
                surroundings.earlier[value.indicator] = .init(value: value.value, period: before)
            }
        }
        return surroundings
    }

    /// Where figures stand that a new definition of an indicator may count otherwise.
    static func standing(_ db: Database) throws -> [(ActivityID, Period)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT activity, starts, ends FROM result_periods WHERE state IN ('locked', 'published') ORDER BY number
                """
        ).compactMap { row in
            guard let activity = ActivityID(row["activity"]), let period = period(of: row) else { return nil }
            return (activity, period)
        }
    }

    private static func period(of row: Row) -> Period? {
        guard let start = CalendarDate(row["starts"] as String), let end = CalendarDate(row["ends"] as String) else {
            return nil
        }
        return Period(start, end)
    }

    static func definitions(_ db: Database) throws -> [IndicatorRedefined] {
        try String.fetchAll(db, sql: "SELECT content FROM indicator_definitions ORDER BY indicator, definition").map {
            try JSONColumn.value(from: $0)
        }
    }

    static func unmatched(
        _ db: Database, after number: Int64?, limit: Int
    ) throws -> [UnmatchedItem] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM unmatched_reports WHERE number > ? ORDER BY number LIMIT ?",
            arguments: [number ?? 0, limit]
        ).map {
            UnmatchedItem(
                number: $0["number"], activity: $0["activity"], submission: $0["submission"], part: $0["part"],
                period: $0["period"], reason: $0["reason"], remedy: $0["remedy"],
                touching: try JSONColumn.value(from: $0["touching"]))
        }
    }
}
