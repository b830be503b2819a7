/// The stable name of a rule, such as `iati.structure.missing-element`. It never changes its meaning: programs branch
/// on it, and texts are found by it.
public struct RuleCode: RawRepresentable, Hashable, Sendable {
    /// The name: lower case, words joined by hyphens, parts by full stops.
    public let rawValue: String

    /// A rule by its name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension RuleCode: ExpressibleByStringLiteral {
    /// A rule by its name.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension RuleCode: Codable {
    /// Reads the name, as it stands in JSON.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the name alone.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension RuleCode: CustomStringConvertible {
    /// The name.
    public var description: String { rawValue }
}
