import Domain
import Foundation
import GRDB
import Journal

/// A partner's accepted results report goes to the period that it belongs to; where there is none that can take it,
/// it is said so. Activities that the donor does not manage have no periods.
struct WhenResultsReported: Reaction {
    let rules: ResultRules
    let catalogue: ResultCatalogue

    func react(to event: PeopleReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let report = event.report
        guard try transaction.state(ManagedActivity.self, of: .managed(report.activity)) != nil else { return }
        let context = cause.consequence(of: .portfolio)
        do {
            let period = try period(of: report, transaction.db)
            // What counts is when the partner's report was accepted, not when it is read.
            let order = ResultPeriod.Order(
                action: .match(event), by: Self.service, now: cause.occurredOn, rules: rules, catalogue: catalogue)
            try transaction.execute(
                ResultPeriod.self, on: .results(of: report.activity, for: period), order, by: context)
        } catch let rejection as ManagedRejection {
            let unmatched = ResultReportUnmatched(
                activity: report.activity, submission: event.submission, part: event.part, period: report.period,
                reason: rejection.detail)
            let order = ManagedActivity.Order(
                action: .unmatched(unmatched), by: Self.service, today: CalendarDate(utc: transaction.now),
                rules: .standard)
            try transaction.execute(ManagedActivity.self, on: .managed(report.activity), order, by: context)
        }
    }

    private static let service = Officer(id: ServiceName.portfolio.rawValue, organisation: "")

    /// The period of exactly these days: a report on a part of it says nothing of the rest.
    private func period(of report: PeopleReport, _ db: Database) throws -> Period {
        let touching = try PeriodQueries.touching(db, report.activity, report.period)
        guard touching.contains(report.period) else {
            let others = touching.map(\.description).joined(separator: ", ")
            throw ManagedRejection(
                .unknownPeriod,
                "No results are owed for exactly \(report.period)\(others.isEmpty ? "" : ", but for \(others)").",
                remedy: "Report on a period that results are owed for, or have one scheduled.")
        }
        return report.period
    }
}
