import Domain
import Journal

/// Who is the same as who: suspicions, and what people decided. All of one kind is one stream, so that two merges at
/// the same moment are decided one after the other and no circle can come about.
///
/// Merges make a forest: each merged one points to the one that is kept, which may be merged itself later. Undoing a
/// merge takes one pointer away; everything else stays.
enum IdentityRegister: Decider {
    struct State: Sendable, Equatable {
        /// Those that are merged, with whom each was merged into.
        var kept: [String: String] = [:]
        var suspected: Set<Pair> = []
        var dismissed: Set<Pair> = []

        /// The one that answers for a member: itself, where it is not merged.
        func root(of member: String) -> String {
            var root = member
            while let next = kept[root] { root = next }
            return root
        }
    }

    /// Two, whatever their order.
    struct Pair: Hashable, Sendable {
        let first: String
        let second: String

        init(_ one: String, _ other: String) { (first, second) = (min(one, other), max(one, other)) }
    }

    enum Command: Sendable {
        case suspect(IdentityKind, Pair, Resemblance, DuplicateRules)
        case merge(IdentityKind, kept: String, merged: String, reason: String, by: Officer)
        case dismiss(IdentityKind, Pair, reason: String, by: Officer)
        case undo(IdentityKind, merged: String, reason: String, by: Officer)
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(IdentityRejection) -> [IdentityEvent] {
        switch command {
        case .suspect(let kind, let pair, let resemblance, let rules):
            guard !state.suspected.contains(pair), state.root(of: pair.first) != state.root(of: pair.second) else {
                return []
            }
            return [
                .suspected(
                    DuplicateSuspected(
                        kind: kind, first: pair.first, second: pair.second, score: resemblance.score,
                        reasons: resemblance.reasons, rules: rules.version))
            ]
        case .merge(let kind, let kept, let merged, let reason, let officer):
            return try merge(kind, merged, into: kept, reason, officer, state)
        case .dismiss(let kind, let pair, let reason, let officer):
            return try dismiss(kind, pair, reason, officer, state)
        case .undo(let kind, let merged, let reason, let officer):
            let reason = try stated(reason)
            guard let kept = state.kept[merged] else { throw .notMerged(merged) }
            return [try undone(kind, kept, merged, reason, officer)]
        }
    }

    static func evolve(_ state: inout State, by event: IdentityEvent) {
        switch event {
        case .suspected(let event): state.suspected.insert(Pair(event.first, event.second))
        case .dismissed(let event): state.dismissed.insert(Pair(event.first, event.second))
        case .merged, .mergeUndone, .linked, .linkUndone:
            guard let edge = event.edge else { return }
            state.kept[edge.merged] = edge.isThere ? edge.kept : nil
            // What was decided last counts.
            state.dismissed.remove(Pair(edge.kept, edge.merged))
        }
    }
}

extension StreamID {
    /// Everything about who is who among things of a kind.
    static func identity(_ kind: IdentityKind) -> StreamID { StreamID("identity/\(kind.rawValue)") }
}
