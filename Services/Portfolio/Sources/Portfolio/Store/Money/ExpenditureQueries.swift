import Domain
import Foundation
import GRDB
import ServiceKit

/// What is asked of expenditure.
enum ExpenditureQueries {
    private static func conditions(_ filter: ExpenditureFilter) -> Conditions {
        var conditions = Conditions()
        conditions.add("r.programme = ?", filter.programme)
        conditions.add(organisation: filter.reporter, in: "r.reporter")
        conditions.add("r.activity = ?", filter.activity)
        conditions.add("r.period_end >= ?", filter.from?.description)
        conditions.add("r.period_start <= ?", filter.to?.description)
        conditions.add("r.is_current = ?", filter.isHistory ? nil : true)
        return conditions
    }

    static let position =
        "r.reporter || char(9) || r.activity || char(9) || r.period_start || char(9) || r.period_end || char(9) || r.submission"

    static func page(
        _ db: Database, _ filter: ExpenditureFilter, _ page: PageRequest<String>
    ) throws -> [ExpenditureItem] {
        var conditions = conditions(filter)
        conditions.add("\(position) > ?", page.after)
        let overlapping = try OverlappingReports(db)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT r.*, \(position) AS position FROM expenditure_reports r \(conditions.clause)
                ORDER BY position LIMIT \(page.fetchCount)
                """, arguments: conditions.arguments
        ).compactMap { try item($0, overlapping, db) }
    }

    private static func item(
        _ row: Row, _ overlapping: OverlappingReports, _ db: Database
    ) throws -> ExpenditureItem? {
        guard let start = CalendarDate(row["period_start"]), let end = CalendarDate(row["period_end"]),
            let period = Period(start, end)
        else { return nil }
        let lines = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM expenditure_lines WHERE reporter = ? AND activity = ? AND period_start = ?
                        AND period_end = ? AND submission = ? ORDER BY id
                    """),
            arguments: StatementArguments(
                ["reporter", "activity", "period_start", "period_end", "submission"].map { row[$0] as String })
        ).compactMap(FinancialReport.Line.init)
        let isCurrent: Bool = row["is_current"]
        return ExpenditureItem(
            reporter: row["reporter"], programme: row["programme"], activity: row["activity"], period: period,
            submission: row["submission"], provenance: row["provenance"], reportedAt: row["reported_at"],
            isSuperseded: !isCurrent, isCounted: isCurrent && overlapping.counts(row["position"]), lines: lines,
            position: row["position"])
    }

    /// Reports that are left out, in the order of their places.
    static func overlaps(
        _ db: Database, _ filter: ExpenditureFilter, _ page: PageRequest<String>
    ) throws -> [OverlapItem] {
        let names = try ReceiverNames(db)
        let reporter = filter.reporter.map(names.code)
        let items = try OverlappingReports(db).flagged.filter { item, _ in
            (filter.programme ?? item.programme) == item.programme && (reporter ?? item.reporter) == item.reporter
                && (filter.activity ?? item.activity) == item.activity && item.position > (page.after ?? "")
        }
        return items.prefix(page.fetchCount).map { OverlapItem($0.found, $0.others) }
    }

    static func byKind(_ db: Database, _ filter: ExpenditureFilter) throws -> SpendingByKind {
        struct Kind: Hashable {
            let intervention: InterventionType
            let costClass: CostClass
        }
        let conditions = conditions(filter)
        let overlapping = try OverlappingReports(db)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT l.*, \(position) AS position FROM expenditure_reports r JOIN expenditure_lines l ON l.reporter = r.reporter
                    AND l.activity = r.activity AND l.period_start = r.period_start AND l.period_end = r.period_end
                    AND l.submission = r.submission
                \(conditions.clause)
                """, arguments: conditions.arguments)
        var totals: [Kind: MoneyTotals] = [:]
        var coded = MoneyTotals()
        while let row = try rows.next() {
            guard overlapping.counts(row["position"]), let line = FinancialReport.Line(row) else { continue }
            totals[Kind(intervention: line.intervention, costClass: line.costClass), default: MoneyTotals()]
                .add(line.amount)
            coded.add(line.amount)
        }
        let groups = totals.flatMap { kind, sums in
            sums.all.map {
                SpendingByKind.Group(intervention: kind.intervention, costClass: kind.costClass, total: $0)
            }
        }
        return SpendingByKind(
            groups: groups.sorted {
                ($0.intervention.rawValue, $0.costClass.rawValue, $0.total.currency)
                    < ($1.intervention.rawValue, $1.costClass.rawValue, $1.total.currency)
            }, coverage: coverage(coded, of: try reported(db, filter)))
    }

    /// Expenditure (type 4) in IATI of the activities that financial reports are about.
    private static func reported(_ db: Database, _ filter: ExpenditureFilter) throws -> MoneyTotals {
        let conditions = conditions(filter)
        var dates = Conditions()
        dates.add("t.date >= ?", filter.from?.description)
        dates.add("t.date <= ?", filter.to?.description)
        let days = dates.clause.isEmpty ? "" : dates.clause.replacing("WHERE", with: "AND")
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT t.amount, t.currency FROM transactions t
                JOIN activities a ON a.identifier = t.activity AND a.version = t.version
                WHERE t.type = '4' AND t.activity IN (SELECT r.activity FROM expenditure_reports r \(conditions.clause))
                \(days)
                """, arguments: conditions.arguments + dates.arguments)
        var totals = MoneyTotals()
        while let row = try rows.next() { if let money = Money(row) { totals.add(money) } }
        return totals
    }

    private static func coverage(_ coded: MoneyTotals, of reported: MoneyTotals) -> [SpendingByKind.Coverage] {
        Set((coded.all + reported.all).map(\.currency)).sorted().map { currency in
            let (part, whole) = (coded[currency]?.amount ?? 0, reported[currency]?.amount ?? 0)
            return SpendingByKind.Coverage(
                currency: currency, coded: ExactDecimal(part), reported: ExactDecimal(whole),
                percentage: OrNull(
                    whole > 0 ? ExactDecimal(Rounding.down(part * 100 / whole, toPlaces: 1)) : nil))
        }
    }
}

extension FinancialReport.Line {
    /// A row of `expenditure_lines`; `nil` for one that no event made.
    fileprivate init?(_ row: Row) {
        guard let amount = Money(row), let intervention = InterventionType(rawValue: row["intervention"]),
            let costClass = CostClass(rawValue: row["cost_class"])
        else { return nil }
        let (pillar, country): (String?, String?) = (row["pillar"], row["country"])
        self.init(
            budgetLine: row["budget_line"], intervention: intervention, costClass: costClass, amount: amount,
            pillar: pillar.flatMap(Pillar.init), country: country.flatMap(CountryCode.init))
    }
}
