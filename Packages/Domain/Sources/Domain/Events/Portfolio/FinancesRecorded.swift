public import Foundation

/// What a partner spent on an activity in a period was taken into the portfolio, or a part of it.
///
/// Of the reports of one reporter on one activity and period the one that Intake accepted last counts; those before
/// stay as they were.
public struct ExpenditureRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "expenditure-recorded", in: "expenditure")

    public let submission: SubmissionID
    public let reporter: OrganisationCode
    public let provenance: Provenance
    public let programme: ProgrammeCode
    public let activity: ActivityID
    public let period: Period
    public let lines: [FinancialReport.Line]
    /// Counted from 1.
    public let part: Int
    public let parts: Int
    /// When Intake accepted the report: the same in all its parts.
    public let reportedAt: Date

    public init(
        submission: SubmissionID, reporter: OrganisationCode, provenance: Provenance, programme: ProgrammeCode,
        activity: ActivityID, period: Period, lines: [FinancialReport.Line], part: Int, parts: Int, reportedAt: Date
    ) {
        self.submission = submission
        self.reporter = reporter
        self.provenance = provenance
        self.programme = programme
        self.activity = activity
        self.period = period
        self.lines = lines
        self.part = part
        self.parts = parts
        self.reportedAt = reportedAt
    }
}

/// An agreement by which money was passed on was taken into the portfolio, or what is known of it changed.
///
/// One agreement of one reporter has one reference: of its reports the one that Intake accepted last counts.
public struct SubAgreementRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "sub-agreement-recorded", in: "sub-agreement")

    public let submission: SubmissionID
    /// Who passes the money on.
    public let reporter: OrganisationCode
    public let programme: ProgrammeCode
    public let activity: ActivityID
    public let agreement: FinancialReport.SubAgreement
    public let provenance: Provenance
    /// When Intake accepted the report.
    public let reportedAt: Date

    public init(
        submission: SubmissionID, reporter: OrganisationCode, programme: ProgrammeCode, activity: ActivityID,
        agreement: FinancialReport.SubAgreement, provenance: Provenance, reportedAt: Date
    ) {
        self.submission = submission
        self.reporter = reporter
        self.programme = programme
        self.activity = activity
        self.agreement = agreement
        self.provenance = provenance
        self.reportedAt = reportedAt
    }
}
