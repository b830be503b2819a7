import Domain

/// What people decide.
extension IdentityRegister {
    static func merge(
        _ kind: IdentityKind, _ merged: String, into kept: String, _ reason: String, _ officer: Officer,
        _ state: State
    ) throws(IdentityRejection) -> [IdentityEvent] {
        let reason = try stated(reason)
        if state.kept[merged] == kept { return [] }
        guard merged != kept else { throw .itself(merged) }
        if let other = state.kept[merged] { throw .alreadyMerged(merged, into: other) }
        if let other = state.kept[kept] {
            // Its root may be the one that is to be merged: that would be a circle.
            let root = state.root(of: kept)
            throw root == merged ? .circle(kept, merged) : .alreadyMerged(kept, into: other)
        }
        switch kind {
        case .organisation:
            let (kept, merged) = (try code(kept), try code(merged))
            return [
                .merged(OrganisationsMerged(kept: kept, merged: merged, reason: reason, decidedBy: officer.id))
            ]
        case .activity:
            let (kept, same) = (try activity(kept), try activity(merged))
            return [.linked(ActivitiesLinkedAsSame(kept: kept, same: same, reason: reason, decidedBy: officer.id))]
        }
    }

    static func dismiss(
        _ kind: IdentityKind, _ pair: Pair, _ reason: String, _ officer: Officer, _ state: State
    ) throws(IdentityRejection) -> [IdentityEvent] {
        let reason = try stated(reason)
        guard pair.first != pair.second else { throw .itself(pair.first) }
        guard state.root(of: pair.first) != state.root(of: pair.second) else { throw .areMerged(pair) }
        if state.dismissed.contains(pair) { return [] }
        return [
            .dismissed(
                DuplicatesDismissed(
                    kind: kind, first: pair.first, second: pair.second, reason: reason, decidedBy: officer.id))
        ]
    }

    static func undone(
        _ kind: IdentityKind, _ kept: String, _ merged: String, _ reason: String, _ officer: Officer
    ) throws(IdentityRejection) -> IdentityEvent {
        switch kind {
        case .organisation:
            .mergeUndone(
                MergeUndone(
                    kept: try code(kept), merged: try code(merged), reason: reason, decidedBy: officer.id))
        case .activity:
            .linkUndone(
                ActivityLinkUndone(
                    kept: try activity(kept), same: try activity(merged), reason: reason, decidedBy: officer.id))
        }
    }

    static func stated(_ reason: String) throws(IdentityRejection) -> String {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
        return reason
    }

    private static func code(_ text: String) throws(IdentityRejection) -> OrganisationCode {
        guard let code = OrganisationCode(text) else { throw .unknown(text) }
        return code
    }

    private static func activity(_ text: String) throws(IdentityRejection) -> ActivityID {
        guard let identifier = ActivityID(text) else { throw .unknown(text) }
        return identifier
    }
}
