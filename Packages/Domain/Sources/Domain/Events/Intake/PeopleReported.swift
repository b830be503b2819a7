/// A partner's results report, accepted.
public struct PeopleReported: DomainEvent {
    public static let type = EventType(.intake, "people-reported", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let provenance: Provenance
    /// A part of the report's rows; period, activity and basis are the report's.
    public let report: PeopleReport
    /// Counted from 1.
    public let part: Int
    public let parts: Int

    public init(
        submission: SubmissionID, organisation: OrganisationCode, provenance: Provenance, report: PeopleReport,
        part: Int, parts: Int
    ) {
        self.submission = submission
        self.organisation = organisation
        self.provenance = provenance
        self.report = report
        self.part = part
        self.parts = parts
    }
}
