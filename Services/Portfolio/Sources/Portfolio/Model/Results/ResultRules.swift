public import Domain

/// What is asked of results, as far as a programme may set it. Values are this platform's defaults.
public struct ResultRules: Sendable, Codable, Hashable {
    /// Names this set of values.
    public var version = "2026-11-2"
    /// How many days after the due day a period is locked.
    public var lockDays = 30
    /// How many months after the lock figures may be corrected.
    public var correctionMonths = 24
    /// Where days are counted when nobody says otherwise.
    public var timeZone = "Europe/Amsterdam"
    /// What needs a comment, and which values say where they can be seen: the same as intake asks of reports.
    public var policy = ResultsPolicy.standard
    /// The scores of the gender marker with which people are told apart by sex.
    public var sexFor: Set<MarkerScore> = [.significant, .principal]

    public init() {}

    public static let standard = ResultRules()
}
