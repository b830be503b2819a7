/// What a person decided about two.
struct IdentityDecision: Encodable, Sendable {
    let number: Int64
    let kind: String
    /// See ``Decision``.
    let decision: String
    /// Of a merge the one that is kept.
    let first: String
    /// Of a merge the one that is merged.
    let second: String
    let reason: String
    /// By reference.
    let decidedBy: String
    let decidedAt: String

    /// What can be decided.
    enum Decision: String, Sendable, CaseIterable {
        case same, different
        /// They were taken for the same, and are not.
        case undone
    }
}
