/// An indicator of the catalogue, with how its values may be put together.
public struct IndicatorProfile: Sendable, Codable, Hashable {
    public let code: IndicatorCode
    public let name: String
    /// `people`, `percent`, `items`, …
    public let unit: String
    /// What else is asked beside the unit, such as EUR beside people.
    public let otherUnits: [String]?
    public let pillar: Pillar?
    public let aggregation: Aggregation
    /// By what its values are to be split, as far as it applies.
    public let disaggregation: [String]
    /// The letter or public source that asks for it; D where it is this platform's own.
    public let source: String

    public enum Aggregation: String, Sendable, Codable, CaseIterable {
        /// Unique people: never added across services.
        case uniquePeople = "unique-people"
        case sum, latest, maximum, ratio
    }

    /// Whether partners report it as numbers of people by place and group.
    public var isReportedByPeople: Bool { pillar != nil && unit == "people" }

    /// Whether its values are whole numbers.
    public var countsWholeThings: Bool { ["people", "firms", "permits", "items", "units", "contacts"].contains(unit) }
}
