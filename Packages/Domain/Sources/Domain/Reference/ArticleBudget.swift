/// The budget of an article of the national budget for one year, in one version of that budget.
public struct ArticleBudget: Sendable, Codable, Hashable {
    /// Such as `4.2`.
    public let article: String
    public let year: Int
    public let amount: Money
    /// Which version, in the words of its source: a proposal is not yet a law.
    public let version: String
    public let source: Provenance
    /// Which of the four versions of a year it is; absent where the source does not tell.
    public let stage: BudgetStage?
    /// How the amount is divided over programmes and lines; absent where the source does not tell.
    public let lines: [Line]?

    public init(
        article: String, year: Int, amount: Money, version: String, source: Provenance, stage: BudgetStage? = nil,
        lines: [Line]? = nil
    ) {
        self.article = article
        self.year = year
        self.amount = amount
        self.version = version
        self.source = source
        self.stage = stage
        self.lines = lines
    }

    /// A part of an article's amount.
    public struct Line: Sendable, Codable, Hashable {
        /// A programme's code, or a line's name.
        public let line: String
        public let amount: Money

        public init(line: String, amount: Money) {
            self.line = line
            self.amount = amount
        }
    }
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
