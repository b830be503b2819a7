/// How a number is to be read that is not exact.
public enum ValueBound: String, Sendable, Codable, CaseIterable {
    case about
    case moreThan = "more than"
    case lessThan = "less than"
}
