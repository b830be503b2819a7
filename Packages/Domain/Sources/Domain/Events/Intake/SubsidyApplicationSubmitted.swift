/// An application for a localisation subsidy (aanvraag) was accepted for consideration.
public struct SubsidyApplicationSubmitted: DomainEvent {
    public static let type = EventType(.intake, "subsidy-application-submitted", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let provenance: Provenance
    public let application: SubsidyApplication

    public init(
        submission: SubmissionID, organisation: OrganisationCode, provenance: Provenance,
        application: SubsidyApplication
    ) {
        self.submission = submission
        self.organisation = organisation
        self.provenance = provenance
        self.application = application
    }
}

/// What an organisation applies for.
public struct SubsidyApplication: Sendable, Codable, Hashable {
    public var framework: FrameworkID
    public var applicant: Applicant
    public var title: String
    public var country: CountryCode
    public var period: Period
    public var requested: Money

    public init(
        framework: FrameworkID, applicant: Applicant, title: String, country: CountryCode, period: Period,
        requested: Money
    ) {
        self.framework = framework
        self.applicant = applicant
        self.title = title
        self.country = country
        self.period = period
        self.requested = requested
    }
}

/// An organisation that applies, with what makes it local or refugee-led.
public struct Applicant: Sendable, Codable, Hashable {
    public var organisation: OrganisationCode
    public var name: String
    public var country: CountryCode
    /// Registration with the country's own register, such as `UG-NGB-1234`.
    public var registration: String
    /// Headquartered and operating in its own aid-recipient country, not affiliated to an international NGO.
    public var isLocal: Bool
    /// Founded and led by refugees, or more than half of its leadership are refugees.
    public var isRefugeeLed: Bool

    public init(
        organisation: OrganisationCode, name: String, country: CountryCode, registration: String, isLocal: Bool,
        isRefugeeLed: Bool
    ) {
        self.organisation = organisation
        self.name = name
        self.country = country
        self.registration = registration
        self.isLocal = isLocal
        self.isRefugeeLed = isRefugeeLed
    }
}
