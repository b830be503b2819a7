/// Whether an organisation belongs to an international NGO was recorded, with its parent where it has one.
public struct OrganisationAffiliated: DomainEvent {
    public static let type = EventType(.portfolio, "organisation-affiliated", in: "organisation-record")

    public let organisation: OrganisationCode
    public let affiliation: Affiliation
    /// The international NGO or network, by name.
    public let network: String?
    /// The organisation that it is a part of.
    public let parent: OrganisationCode?
    public let evidence: String
    public let date: CalendarDate
    public let decidedBy: String

    public init(
        organisation: OrganisationCode, affiliation: Affiliation, network: String?, parent: OrganisationCode?,
        evidence: String, date: CalendarDate, decidedBy: String
    ) {
        self.organisation = organisation
        self.affiliation = affiliation
        self.network = network
        self.parent = parent
        self.evidence = evidence
        self.date = date
        self.decidedBy = decidedBy
    }
}

/// How an organisation stands to international NGOs.
public enum Affiliation: String, Sendable, Codable, CaseIterable {
    /// It belongs to none.
    case independent
    /// A member or office of an international NGO, or governed by one.
    case affiliated
    /// An international NGO that is registered in the country as a national one.
    case nationallyRegisteredInternational = "nationally-registered-international"
}

/// The law an organisation exists under was recorded: it decides which track money can take.
public struct LegalBasisRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "legal-basis-recorded", in: "organisation-record")

    public let organisation: OrganisationCode
    public let basis: LegalBasis
    public let evidence: String
    public let decidedBy: String

    public init(organisation: OrganisationCode, basis: LegalBasis, evidence: String, decidedBy: String) {
        self.organisation = organisation
        self.basis = basis
        self.evidence = evidence
        self.decidedBy = decidedBy
    }
}

/// The law an organisation exists under.
public enum LegalBasis: String, Sendable, Codable, CaseIterable {
    /// The law of a country: it may apply for a subsidy.
    case nationalLaw = "national-law"
    /// A treaty: bodies of the United Nations and development banks, which never take the subsidy track.
    case internationalLaw = "international-law"
}
