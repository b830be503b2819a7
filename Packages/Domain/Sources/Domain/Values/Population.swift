/// The group that people belong to, as programmes of this field count them.
///
/// UNHCR's "forcibly displaced" holds the first four; returnees and host communities are programme categories.
public enum Population: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case refugee
    case asylumSeeker = "asylum-seeker"
    case otherInNeedOfProtection = "other-in-need-of-protection"
    case internallyDisplaced = "internally-displaced"
    case returnee
    case stateless
    case hostCommunity = "host-community"
    case migrant
    case unknown

    public var name: String {
        switch self {
        case .refugee: "Refugees"
        case .asylumSeeker: "Asylum-seekers"
        case .otherInNeedOfProtection: "Others in need of international protection"
        case .internallyDisplaced: "Internally displaced people"
        case .returnee: "Returnees"
        case .stateless: "Stateless people"
        case .hostCommunity: "Host communities"
        case .migrant: "Migrants"
        case .unknown: "Status unknown"
        }
    }
}
