/// A further identifier of an organisation was recorded: organisations have several, each under its scheme.
public struct OrganisationIdentified: DomainEvent {
    public static let type = EventType(.portfolio, "organisation-identified", in: "organisation-record")

    public let organisation: OrganisationCode
    public let identifier: OrganisationIdentifier
    /// Where it was seen: an extract of the register, the publisher's page, a letter.
    public let evidence: String
    /// Who recorded it, by reference.
    public let decidedBy: String

    public init(organisation: OrganisationCode, identifier: OrganisationIdentifier, evidence: String, decidedBy: String)
    {
        self.organisation = organisation
        self.identifier = identifier
        self.evidence = evidence
        self.decidedBy = decidedBy
    }
}

/// What an organisation is known by under one scheme.
public struct OrganisationIdentifier: Sendable, Codable, Hashable {
    /// What kind of scheme it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The identifier that IATI files give, such as `XM-DAC-41121`.
        case iati
        /// A number in a register of a country.
        case register
        /// The number that another system has for it.
        case own
    }

    public let kind: Kind
    /// `IATI`, the prefix of the register such as `UG-NGB`, or the name of the other system.
    public let scheme: String
    /// The identifier; of a register with or without its prefix.
    public let value: String

    public init(kind: Kind, scheme: String, value: String) {
        self.kind = kind
        self.scheme = scheme
        self.value = value
    }
}

/// A further name of an organisation was recorded: its own script, a translation, an abbreviation.
public struct OrganisationNameRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "organisation-name-recorded", in: "organisation-record")

    public let organisation: OrganisationCode
    public let name: String
    /// ISO 639-1, two small letters.
    public let language: String
    public let decidedBy: String

    public init(organisation: OrganisationCode, name: String, language: String, decidedBy: String) {
        self.organisation = organisation
        self.name = name
        self.language = language
        self.decidedBy = decidedBy
    }
}
