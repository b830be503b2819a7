/// Money that moves between the lines of one article in one year: what some lines gain, others lose.
public struct BudgetReallocation: Sendable, Codable, Hashable {
    public let id: ReallocationID
    public let article: String
    public let year: Int
    /// The version of the budget that it is made within.
    public let stage: BudgetStage
    public let moves: [Move]
    public let reason: String

    public init(
        id: ReallocationID, article: String, year: Int, stage: BudgetStage, moves: [Move], reason: String
    ) {
        self.id = id
        self.article = article
        self.year = year
        self.stage = stage
        self.moves = moves
        self.reason = reason
    }

    /// What one line gains, or loses where it is negative.
    public struct Move: Sendable, Codable, Hashable {
        /// A programme's code, or a line's name.
        public let line: String
        public let change: Money

        public init(line: String, change: Money) {
            self.line = line
            self.change = change
        }
    }
}
