/// The character before the fraction of a number in a text.
public enum DecimalMark: String, Sendable, Codable, CaseIterable {
    /// `1234.5`
    case point
    /// `1234,5`
    case comma
}
