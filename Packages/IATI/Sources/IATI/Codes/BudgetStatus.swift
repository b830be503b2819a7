/// How binding a budget is (`budget/@status`). Indicative when not stated.
public enum BudgetStatus: String, Sendable, CaseIterable {
    /// An estimate.
    case indicative = "1"
    /// A binding agreement.
    case committed = "2"
}
