import Domain
import Journal

/// What is wrong in the chain of one programme: what is found anew is flagged, what is not found any more is cleared.
enum ChainFlags: Decider {
    static let initial: Set<FundingChainFlag> = []

    /// - Parameter command: everything that is wrong now.
    static func decide(
        _ command: [FundingChainFlag], in state: Set<FundingChainFlag>
    ) throws(Never) -> [ChainFlagEvent] {
        let found = Set(command)
        let cleared = state.subtracting(found).sorted(by: FundingChainFlag.inOrder)
        let flagged = found.subtracting(state).sorted(by: FundingChainFlag.inOrder)
        return cleared.map { .cleared(FundingChainFlagCleared(flag: $0)) }
            + flagged.map { .flagged(FundingChainFlagged(flag: $0)) }
    }

    static func evolve(_ state: inout Set<FundingChainFlag>, by event: ChainFlagEvent) {
        switch event {
        case .flagged(let event): state.insert(event.flag)
        case .cleared(let event): state.remove(event.flag)
        }
    }

    static func stream(of programme: ProgrammeCode) -> StreamID { StreamID("funding-chain", programme) }
}

extension FundingChainFlag {
    /// One order for all who list them.
    static func inOrder(_ left: FundingChainFlag, _ right: FundingChainFlag) -> Bool {
        (left.kind.rawValue, left.path.joined(separator: "\u{0}"), left.agreements.joined(separator: "\u{0}"))
            < (right.kind.rawValue, right.path.joined(separator: "\u{0}"), right.agreements.joined(separator: "\u{0}"))
    }
}
