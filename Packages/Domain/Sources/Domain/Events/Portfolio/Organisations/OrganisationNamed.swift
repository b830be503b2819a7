/// A submission named an organisation that was not known by that name and identifier.
public struct OrganisationNamed: DomainEvent {
    public static let type = EventType(.portfolio, "organisation-named", in: "organisation-record")

    /// The part it was named in.
    public enum Part: String, Sendable, Codable, CaseIterable {
        /// As one that takes part in an activity.
        case participant
        /// As one that money is passed on to.
        case receiver
        /// As one that applies for a subsidy.
        case applicant
    }

    /// What it is known by until somebody registers it or says which organisation it is.
    public let organisation: OrganisationCode
    public let name: String
    /// The identifier that was given with it.
    public let identifier: String?
    /// IATI OrganisationType, as it was given.
    public let iatiType: String?
    public let country: CountryCode?
    public let part: Part
    /// The submission that named it first.
    public let submission: SubmissionID
    public let provenance: Provenance

    public init(
        organisation: OrganisationCode, name: String, identifier: String?, iatiType: String?, country: CountryCode?,
        part: Part, submission: SubmissionID, provenance: Provenance
    ) {
        self.organisation = organisation
        self.name = name
        self.identifier = identifier
        self.iatiType = iatiType
        self.country = country
        self.part = part
        self.submission = submission
        self.provenance = provenance
    }
}
