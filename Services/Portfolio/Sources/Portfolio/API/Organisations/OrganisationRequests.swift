import Domain

/// An organisation that becomes known.
struct RegistrationRequest: Decodable, Sendable {
    let code: OrganisationCode
    let name: String
    let iatiType: String?
    let iatiIdentifier: String?
    let country: CountryCode?

    /// Nobody has decided yet whether it is local or refugee-led.
    func profile() throws(OrganisationRejection) -> OrganisationProfile {
        guard name.contains(where: { !$0.isWhitespace }), name.utf8.count <= 400 else {
            throw .invalid("name", "The name is empty or longer than 400 bytes.", "Give the name as it is written.")
        }
        guard iatiType.map(IATIOrganisationType.all.contains) ?? true else {
            throw .invalid("iatiType", "That is no OrganisationType.", "Give a code of the IATI list, such as 24.")
        }
        let identifier = try iatiIdentifier.map { text throws(OrganisationRejection) in
            try OrganisationIdentifier(kind: .iati, scheme: "IATI", value: text).inItsScheme().value
        }
        return OrganisationProfile(
            code: code, name: name, iatiType: iatiType, iatiIdentifier: identifier, country: country, isLocal: false,
            isRefugeeLed: false, source: .reported)
    }
}

/// A further identifier.
struct IdentifierRequest: Decodable, Sendable {
    let kind: OrganisationIdentifier.Kind
    /// The prefix of the register, or the name of the other system; of IATI none is needed.
    let scheme: String?
    let value: String
    let evidence: String
}

/// A further name.
struct NameRequest: Decodable, Sendable {
    let name: String
    let language: String
}

/// What kind of organisation it is.
struct TypingRequest: Decodable, Sendable {
    let isLocal: Bool
    let isRefugeeLed: Bool
    let iatiType: String?
    let isFoundedByRefugees: Bool?
    let leadershipDisplacedPercent: ExactDecimal?
    let evidence: String
    /// Today, when it is left out.
    let date: CalendarDate?
}

/// Whom it belongs to.
struct AffiliationRequest: Decodable, Sendable {
    let affiliation: Affiliation
    let network: String?
    let parent: OrganisationCode?
    let evidence: String
    /// Today, when it is left out.
    let date: CalendarDate?
}

/// The law it exists under.
struct LegalBasisRequest: Decodable, Sendable {
    let basis: LegalBasis
    let evidence: String
}

/// A check that was made.
struct CheckRequest: Decodable, Sendable {
    let outcome: OrganisationCheck.Outcome
    let evidence: String
    /// Today, when it is left out.
    let on: CalendarDate?
}
