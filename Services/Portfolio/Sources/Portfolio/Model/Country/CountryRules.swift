public import Domain

/// What the programme asks of country work, as far as it may set it. Shown beside what it shapes.
public struct CountryRules: Sendable {
    /// Raised whenever a value changes.
    public var version = 1
    /// Sections without which the record of a MEL session is not closed: the evaluation asked for these two (R13).
    public var mandatorySections: [MELSection] = [.women, .disability]
    /// What the stages of a policy change are called. The letters number them only: these names are this platform's
    /// default.
    public var policyStages = ["on the agenda", "drafted", "adopted", "carried out", "enforced and paid for"]

    public init() {}

    public static let standard = CountryRules()
}
