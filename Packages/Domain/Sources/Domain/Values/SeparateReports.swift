public import Foundation

/// Which reports of one reporter on one activity count, where their periods may overlap: no day counts twice.
///
/// * A report whose days later reports tell again, all of them, is replaced: by a correction of the same or a longer
///   period, or by reports that split its period.
/// * Of the others that overlap, the one of the longest period counts; of two as long, the one that was accepted last.
///   Those it overlaps do not count: nobody can tell which part of their money it holds already.
public struct SeparateReports: Sendable {
    /// A report as far as it matters here.
    public struct Report: Sendable, Hashable {
        public let submission: SubmissionID
        public let period: Period
        /// When it was accepted.
        public let reportedAt: Date

        public init(submission: SubmissionID, period: Period, reportedAt: Date) {
            self.submission = submission
            self.period = period
            self.reportedAt = reportedAt
        }
    }

    /// What becomes of a report.
    public enum Standing: Sendable, Hashable {
        case counts
        case replaced
        /// Overlaps these, which count, in the order of their periods.
        case overlaps([Report])
    }

    private let standings: [Report: Standing]

    /// - Parameter reports: whole reports, in any order.
    public init(_ reports: [Report]) {
        var standings: [Report: Standing] = [:]
        var standing: [Report] = []
        for report in reports.sorted(by: { ($0.reportedAt, $0.submission) > ($1.reportedAt, $1.submission) }) {
            if report.period.isCovered(by: standing.map(\.period)) {
                standings[report] = .replaced
            } else {
                standing.append(report)
            }
        }
        // From here on the order is that of acceptance, latest first, which sorting by length keeps.
        let order = standing.enumerated().sorted {
            ($1.element.period.days, $0.offset) < ($0.element.period.days, $1.offset)
        }
        var counting: [Report] = []
        for report in order.map(\.element) {
            let others = counting.filter { $0.period.overlaps(report.period) }
            standings[report] =
                others.isEmpty ? .counts : .overlaps(others.sorted { $0.period.start < $1.period.start })
            if others.isEmpty { counting.append(report) }
        }
        self.standings = standings
    }

    /// Of a report that was not among those given: `replaced`.
    public subscript(report: Report) -> Standing { standings[report] ?? .replaced }
}

extension Period {
    /// How many days it has, the first and the last included.
    fileprivate var days: Int { end.daysSince1970 - start.daysSince1970 + 1 }

    /// Whether a day lies in both.
    fileprivate func overlaps(_ other: Period) -> Bool { start <= other.end && other.start <= end }

    /// Whether each of its days lies in one of others.
    fileprivate func isCovered(by others: [Period]) -> Bool {
        var next = start.daysSince1970
        for other in others.sorted(by: { $0.start < $1.start }) where other.end.daysSince1970 >= next {
            guard other.start.daysSince1970 <= next else { return false }
            next = other.end.daysSince1970 + 1
            if next > end.daysSince1970 { return true }
        }
        return false
    }
}
