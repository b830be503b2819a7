public import Foundation

/// A partner's results report, or a part of it, was taken into the portfolio.
public struct PeopleReachedRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "people-reached-recorded", in: "submission")

    public let submission: SubmissionID
    public let reporter: OrganisationCode
    public let provenance: Provenance
    public let report: PeopleReport
    public let part: Int

    public init(
        submission: SubmissionID, reporter: OrganisationCode, provenance: Provenance, report: PeopleReport, part: Int
    ) {
        self.submission = submission
        self.reporter = reporter
        self.provenance = provenance
        self.report = report
        self.part = part
    }
}

/// Everything that a submission brought is in the portfolio.
public struct SubmissionRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "submission-recorded", in: "submission")

    public let submission: SubmissionID
    public let recordedAt: Date

    public init(submission: SubmissionID, recordedAt: Date) {
        self.submission = submission
        self.recordedAt = recordedAt
    }
}
