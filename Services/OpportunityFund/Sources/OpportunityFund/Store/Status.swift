/// How far a proposal is.
enum ProposalStatus: String, Sendable, CaseIterable {
    /// Takes part; not appraised.
    case registered
    /// Cannot take part.
    case declined
    case recommended
    case notRecommended = "not-recommended"
    case approved, rejected
}

/// How far an award is.
enum AwardStatus: String, Sendable, CaseIterable {
    /// Approved; waits for its signature.
    case drafted
    case signed
    /// Every tranche is paid.
    case paid
}

/// How far a tranche is.
enum TrancheStatus: String, Sendable, CaseIterable {
    case planned, requested, paid
}
