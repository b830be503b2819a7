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
                reason: rejection.detail, remedy: rejection.remedy,
                touching: try PeriodQueries.touching(transaction.db, report.activity, report.period))
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
        if touching.contains(report.period) { return report.period }
        guard let whole = touching.first else {
            throw ManagedRejection(
                .unknownPeriod, "No results are owed for any day of \(report.period).",
                remedy: "The donor schedules results for \(report.period); the partner then sends the report again.")
        }
        guard touching.count == 1, whole.start <= report.period.start, report.period.end <= whole.end else {
            let names = touching.map(\.description).joined(separator: ", ")
            throw ManagedRejection(
                .unknownPeriod, "The report on \(report.period) goes beyond what results are owed for: \(names).",
                remedy: "The partner sends a report for each of \(names), with its own days alone.")
        }
        throw ManagedRejection(
            .unknownPeriod, "The report on \(report.period) is on a part of \(whole), for which results are owed.",
            remedy: Self.remedy(report.basis, whole))
    }

    private static func remedy(_ basis: PeopleReport.Basis, _ whole: Period) -> String {
        switch basis {
        case .newlyReached:
            "The partner sends one report for \(whole), in which what was newly reached in its parts is added."
        case .cumulative:
            "The partner sends one report for \(whole), with what was reached by \(whole.end)."
        }
    }
}
