/// What an article's budget would be if something happened: named, and never mixed with the budget itself.
public struct BudgetScenario: Sendable, Codable, Hashable {
    /// Such as `asylum-overrun`.
    public let id: BudgetScenarioID
    public let title: String
    public let article: String
    /// What is assumed.
    public let assumptions: String
    public let years: [Year]
    public let source: Provenance

    public init(
        id: BudgetScenarioID, title: String, article: String, assumptions: String, years: [Year], source: Provenance
    ) {
        self.id = id
        self.title = title
        self.article = article
        self.assumptions = assumptions
        self.years = years
        self.source = source
    }

    /// The amount of one year.
    public struct Year: Sendable, Codable, Hashable {
        public let year: Int
        public let amount: Money

        public init(year: Int, amount: Money) {
            self.year = year
            self.amount = amount
        }
    }
}
