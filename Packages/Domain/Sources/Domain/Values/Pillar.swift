/// A result area of Prospects. Critical infrastructure joined in phase 2; collaboration ("new way of
/// working") is a separate result area with its own indicators.
public enum Pillar: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case education, livelihoods, protection, infrastructure, collaboration

    public var name: String {
        switch self {
        case .education: "Education and learning"
        case .livelihoods: "Jobs and livelihoods"
        case .protection: "Protection and inclusion"
        case .infrastructure: "Critical infrastructure"
        case .collaboration: "New way of working"
        }
    }
}
