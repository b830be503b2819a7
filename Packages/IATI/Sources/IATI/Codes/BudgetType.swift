/// Which version of a budget it is (`budget/@type`, `planned-disbursement/@type`). Original when not stated.
public enum BudgetType: String, Sendable, CaseIterable {
    /// As first made.
    case original = "1"
    /// As changed later.
    case revised = "2"
}
