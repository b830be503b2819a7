public import Domain

/// What results are asked beyond figures that can be read. Choices of ours (domain reference, default D): change them
/// here, or give others to the service.
public struct ResultsPolicy: Sendable {
    /// A figure that differs from the one before by more than this share of it, in percent, needs a comment.
    public var jumpPercent: Int
    /// The indicators that are outcomes: what changed for people, and not only what was done for them. They need evidence.
    public var outcomes: Set<IndicatorCode>

    public init(jumpPercent: Int, outcomes: Set<IndicatorCode>) {
        self.jumpPercent = jumpPercent
        self.outcomes = outcomes
    }

    /// Completed, retained or certified in education; in work or with access to finance; in national social protection.
    public static let standard = ResultsPolicy(
        jumpPercent: 50, outcomes: Set(["E2", "E3", "E4", "E8", "J2", "J5", "P6"].compactMap { IndicatorCode($0) }))
}
