/// A figure of a programme as a source states it. Sources differ: their figures stand side by side, never added.
public struct ProgrammeStatement: Sendable, Codable, Hashable {
    /// What the figure is of, such as `ceiling of phase 1`: statements about the same thing have the same words.
    public let what: String
    /// `nil` where the figure is no money.
    public let amount: Money?
    /// `nil` where the figure is money.
    public let number: ExactDecimal?
    /// `about`, `more than`, `nearly`, `at most`, or absent for an exact figure.
    public let bound: String?
    /// The period as the source words it.
    public let period: String?
    /// The short name of a letter, or the publication.
    public let source: String
    /// What keeps it from being compared with the others.
    public let note: String?
}

/// What a programme is to the portfolio.
public enum ProgrammeKind: String, Sendable, Codable, CaseIterable {
    /// Activities with partners, under arrangements of their own.
    case programme
    /// A subsidy framework (beleidskader).
    case framework
    /// A fund or facility that makes or unlocks finance.
    case instrument
    /// A place where states and organisations coordinate: no money of its own.
    case platform
}
