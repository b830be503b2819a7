/// What is owed on an activity beside its work.
public enum ObligationKind: String, Sendable, Codable, CaseIterable {
    /// An evaluation: every contribution above EUR 5 million is evaluated.
    case evaluation
    case annualReport = "annual-report"
    case finalReport = "final-report"
    case audit
    /// An advance (voorschot) that is not yet accounted for.
    case advance
    /// Money that is to come back (terugvordering).
    case refund
}
