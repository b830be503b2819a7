import Domain

/// The groups that the balance between refugees and the communities that receive them is judged by.
enum PopulationGroup: String, Sendable, Codable, CaseIterable {
    /// Refugees, asylum-seekers, others in need of protection, internally displaced people and returnees.
    case displaced
    case host
    /// Stateless people and migrants, who are neither.
    case other
    case unknown

    init(_ population: Population) {
        switch population {
        case .refugee, .asylumSeeker, .otherInNeedOfProtection, .internallyDisplaced, .returnee: self = .displaced
        case .hostCommunity: self = .host
        case .stateless, .migrant: self = .other
        case .unknown: self = .unknown
        }
    }

    var name: String {
        switch self {
        case .displaced: "Refugees and displaced people"
        case .host: "Host communities"
        case .other: "Stateless people and migrants"
        case .unknown: "Status unknown"
        }
    }
}
