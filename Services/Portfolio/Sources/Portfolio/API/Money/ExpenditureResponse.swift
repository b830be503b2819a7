import Domain
import Hummingbird

/// A report on what was spent, with its lines.
struct ExpenditureItem: Encodable, Sendable {
    let reporter: String
    let programme: String
    let activity: String
    let period: Period
    let submission: String
    let provenance: String
    let reportedAt: String
    /// Whether a later report of the same activity and period counts instead.
    let isSuperseded: Bool
    /// Whether it is in sums: not where its period overlaps that of a report that is.
    let isCounted: Bool
    let lines: [FinancialReport.Line]
    /// Its place in lists.
    let position: String

    private enum CodingKeys: String, CodingKey {
        case reporter, programme, activity, period, submission, provenance, reportedAt, isSuperseded, isCounted, lines
    }
}

/// A report whose period overlaps those of others, which count: its money may be in theirs.
struct OverlapItem: Encodable, Sendable {
    let reporter: String
    let programme: String
    let activity: String
    let submission: String
    let period: Period
    /// The reports that count in its place, by period.
    let counted: [Counted]
    let detail: String
    let remedy: String
    /// Its place in lists.
    let position: String

    struct Counted: Encodable, Sendable {
        let submission: String
        let period: Period
    }

    private enum CodingKeys: String, CodingKey {
        case reporter, programme, activity, submission, period, counted, detail, remedy
    }

    init(_ found: OverlappingReports.Found, _ others: [SeparateReports.Report]) {
        reporter = found.reporter
        programme = found.programme
        activity = found.activity
        submission = found.report.submission.text
        period = found.report.period
        counted = others.map { Counted(submission: $0.submission.text, period: $0.period) }
        let periods = others.map(\.period.description).joined(separator: ", ")
        detail =
            "\(found.reporter) reports on \(found.activity) for \(found.report.period) and for \(periods): what was spent "
            + "on the days that both hold would count twice, so \(found.report.period) is left out."
        remedy =
            "Ask \(found.reporter) to report each day once: \(found.report.period) again with the days that are missing "
            + "from it, or shorter reports that together cover all days of \(periods)."
        position = found.position
    }
}

/// Which expenditure is asked for.
struct ExpenditureFilter: Sendable {
    var programme: String?
    var reporter: String?
    var activity: String?
    /// Reports whose period touches these days.
    var from: CalendarDate?
    var to: CalendarDate?
    /// Also reports that a later one replaced.
    var isHistory = false
}

/// What was spent, by kind of intervention and cost class: the ground of what an outcome costs.
struct SpendingByKind: ResponseEncodable, Sendable {
    let groups: [Group]
    /// How much of what was spent is told apart by kind of intervention, by currency.
    let coverage: [Coverage]

    /// Expenditure of one kind in one currency: amounts in several are never added.
    struct Group: Encodable, Sendable {
        let intervention: InterventionType
        let costClass: CostClass
        let total: Money
    }

    /// Spending with a kind of intervention beside all spending that IATI files of the same activities report.
    struct Coverage: Encodable, Sendable {
        let currency: Currency
        /// Reported with a kind of intervention.
        let coded: ExactDecimal
        /// Reported as expenditure in IATI, type 4, for activities of the programme.
        let reported: ExactDecimal
        /// Coded ÷ reported, in percent with one decimal; `null` where nothing is reported to compare with. It may
        /// pass 100: the two reports need not be of the same day.
        let percentage: OrNull<ExactDecimal>
    }
}
