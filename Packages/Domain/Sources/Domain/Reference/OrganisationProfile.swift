/// What the programme knows of an organisation.
public struct OrganisationProfile: Sendable, Codable, Hashable {
    public let code: OrganisationCode
    public let name: String
    /// IATI OrganisationType: `10` government, `21` international NGO, `24` partner-country NGO, `40` multilateral.
    public let iatiType: String?
    /// IATI organisation identifier, such as `XM-DAC-41121`.
    public let iatiIdentifier: String?
    /// The country it has its seat in; `nil` for international bodies.
    public let country: CountryCode?
    /// A local or national actor: see `Applicant.isLocal`.
    public let isLocal: Bool
    public let isRefugeeLed: Bool
    /// Where this is known from.
    public let source: Provenance

    public init(
        code: OrganisationCode, name: String, iatiType: String?, iatiIdentifier: String?, country: CountryCode?,
        isLocal: Bool, isRefugeeLed: Bool, source: Provenance
    ) {
        self.code = code
        self.name = name
        self.iatiType = iatiType
        self.iatiIdentifier = iatiIdentifier
        self.country = country
        self.isLocal = isLocal
        self.isRefugeeLed = isRefugeeLed
        self.source = source
    }
}
