/// How far along the chain of effects a result is (`result/@type`).
public enum ResultType: String, Sendable, CaseIterable {
    /// What the activity delivers itself.
    case output = "1"
    /// What changes through it in the short or medium term.
    case outcome = "2"
    /// What changes in the long term.
    case impact = "3"
    /// Another kind.
    case other = "9"
}
