/// How much a finding weighs.
public enum Severity: String, Sendable, Codable, CaseIterable {
    /// Something to do better next time.
    case advice
    /// The item is taken in; the value is doubtful or not used.
    case warning
    /// The item cannot be taken in.
    case error
}

extension Severity: Comparable {
    /// Whether one weighs less than the other: advice is less than a warning, a warning less than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .advice: 0
        case .warning: 1
        case .error: 2
        }
    }
}
