public import Foundation

/// What results are asked beyond figures that can be read, wherever they come in: by report or by hand. Choices of ours
/// (domain reference, default D): change them here, or give others to the service.
public struct ResultsPolicy: Sendable, Codable, Hashable {
    /// A figure that differs from the one before by more than this share of it, in percent, needs a comment.
    public var jumpPercent: Int
    /// The indicators that are outcomes: what changed for people, and not only what was done for them. They need evidence.
    public var outcomes: Set<IndicatorCode>

    public init(jumpPercent: Int, outcomes: Set<IndicatorCode>) {
        self.jumpPercent = jumpPercent
        self.outcomes = outcomes
    }

    /// Completed, retained or certified in education; in work, with more income, access to finance or more self-reliance;
    /// in national social protection; relations between groups; reintegration that lasts.
    public static let standard = ResultsPolicy(
        jumpPercent: 50,
        outcomes: Set(
            ["E2", "E3", "E4", "E8", "J2", "J3", "J5", "J7", "J8", "M3", "P6", "P9"].compactMap { IndicatorCode($0) }))

    /// Whether a figure is so far from the one before that it has to be explained. From nothing, no share can be taken: a
    /// start is no jump.
    public func isJump(from before: Decimal, to now: Decimal) -> Bool {
        before != 0 && abs(now - before) * 100 > abs(before) * Decimal(jumpPercent)
    }
}

extension Period {
    /// Quarters have 90–92 days, half years 181–184, years 365 or 366.
    private static let lengthTolerance = 5

    /// Whether what was newly reached in this period can be held against a later one: only where the two are about as
    /// long, as a quarter never reaches what a year did.
    public func isComparable(to later: Period) -> Bool {
        end < later.start && abs(length - later.length) <= Self.lengthTolerance
    }

    private var length: Int { end.daysSince1970 - start.daysSince1970 }
}
