/// The stages of the national budget of a year, in their order.
public enum BudgetStage: String, Sendable, Codable, CaseIterable {
    /// Ontwerpbegroting: before parliament adopts it.
    case proposal
    /// Eerste suppletoire begroting, in spring.
    case firstSupplementary = "first-supplementary"
    /// Tweede suppletoire begroting, in autumn.
    case secondSupplementary = "second-supplementary"
    /// Slotwet: what the year came to.
    case final
}
