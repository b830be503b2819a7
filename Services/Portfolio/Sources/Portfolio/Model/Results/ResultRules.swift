import Domain

/// What is asked of results, as far as a programme may set it. Values are this platform's defaults.
public struct ResultRules: Sendable, Codable, Hashable {
    /// Names this set of values.
    public var version = "2026-11"
    /// How many days after the due day a period is locked.
    public var lockDays = 30
    /// How many months after the lock figures may be corrected.
    public var correctionMonths = 24
    /// Where days are counted when nobody says otherwise.
    public var timeZone = "Europe/Amsterdam"
    /// Indicators of outcomes: their values say where they can be seen.
    public var evidenceFor: Set<String> = ["E2", "J2", "J3", "J7", "J8", "P9", "M3"]

    public init() {}

    public static let standard = ResultRules()
}
