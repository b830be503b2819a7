/// What becomes of a file, or of one item in it.
public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Nothing was found.
    case accepted
    /// It is taken in, and something was found: warnings or advice on an item; on a file also items that are rejected.
    case acceptedWithFindings = "accepted-with-findings"
    /// It is not taken in.
    case rejected

    /// The verdict on one item by the heaviest of its findings: only an error rejects.
    public init(heaviest: Severity?) {
        self =
            switch heaviest {
            case nil: .accepted
            case .error: .rejected
            case .warning, .advice: .acceptedWithFindings
            }
    }
}
