import Domain
import EventLog
import Foundation
import GRDB

/// Financial reports whose periods overlap those of others on the same activity by the same reporter: which of them
/// count is told by `SeparateReports`. Reporters that were merged are one.
struct OverlappingReports {
    /// A report that is current of its own period.
    struct Found {
        /// Where it stands in lists of expenditure.
        let position: String
        let reporter: String
        let programme: String
        let activity: String
        let report: SeparateReports.Report
    }

    private let found: [Found]
    private let standings: [String: SeparateReports.Standing]

    init(_ db: Database) throws {
        let names = try ReceiverNames(db)
        found = try Self.candidates(db, names)
        var standings: [String: SeparateReports.Standing] = [:]
        let accounts = Dictionary(grouping: found) { [names.code($0.reporter), $0.activity] }
        for reports in accounts.values where reports.count > 1 {
            let separate = SeparateReports(reports.map(\.report))
            for report in reports { standings[report.position] = separate[report.report] }
        }
        self.standings = standings
    }

    /// Whether the report counts, as far as other periods go.
    func counts(_ position: String) -> Bool { (standings[position] ?? .counts) == .counts }

    /// Those that a person has to look at, with the ones that count in their place.
    var flagged: [(found: Found, others: [SeparateReports.Report])] {
        found.compactMap { report in
            guard case .overlaps(let others) = standings[report.position] else { return nil }
            return (report, others)
        }
    }

    /// The reports on activities of which there are overlapping ones, by anybody: few.
    private static func candidates(_ db: Database, _ names: ReceiverNames) throws -> [Found] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT r.*, \(ExpenditureQueries.position) AS position FROM expenditure_reports r
                WHERE r.is_current AND EXISTS (
                    SELECT 1 FROM expenditure_reports o
                    WHERE o.activity = r.activity AND o.is_current AND o.period_start <= r.period_end
                        AND o.period_end >= r.period_start
                        AND (o.reporter, o.period_start, o.period_end) <> (r.reporter, r.period_start, r.period_end))
                ORDER BY position
                """
        ).compactMap { row in
            let (start, end): (String, String) = (row["period_start"], row["period_end"])
            guard let first = CalendarDate(start), let last = CalendarDate(end), let period = Period(first, last),
                let submission = SubmissionID(row["submission"]), let time = EventTime.date(from: row["reported_at"])
            else { return nil }
            return Found(
                position: row["position"], reporter: names.code(row["reporter"]), programme: row["programme"],
                activity: row["activity"],
                report: SeparateReports.Report(submission: submission, period: period, reportedAt: time))
        }
    }
}
