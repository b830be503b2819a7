/// The budget of an article of the national budget for one year, in one version of that budget.
public struct ArticleBudget: Sendable, Codable, Hashable {
    /// Such as `4.2`.
    public let article: String
    public let year: Int
    public let amount: Money
    /// Which version: a proposal is not yet a law.
    public let version: String
    public let source: Provenance
}

/// A figure as a letter states it.
public struct LetterFigure: Sendable, Codable, Hashable {
    /// The indicator or the letter's own heading, such as `E1` or `REACH`.
    public let code: String
    public let what: String
    public let value: Int
    /// `about`, `more than`, or `nil` for an exact figure.
    public let bound: String?
    /// The period as the letter words it: reporting years differ between letters.
    public let period: String
    public let source: Provenance
}
