import Domain

/// A change of policy with its reversals.
struct PolicyFile: Codable, Sendable {
    /// As it was last recorded.
    var change: PolicyChange
    /// The stage it is in now; `nil` where a reversal left nothing of it.
    var stage: PolicyStage?
    /// Oldest first.
    var reversals: [PolicyChangeReversed] = []

    /// The last day on which its stage changed.
    var lastMove: CalendarDate { max(change.since, reversals.last?.on ?? change.since) }
}
