import Domain
import Journal

/// What is found wrong in a chain of sub-agreements, and what is resolved.
enum ChainFlagEvent: EventUnion, Equatable {
    case flagged(FundingChainFlagged)
    case cleared(FundingChainFlagCleared)

    static let types: [any DomainEvent.Type] = [FundingChainFlagged.self, FundingChainFlagCleared.self]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as FundingChainFlagged: self = .flagged(event)
        case let event as FundingChainFlagCleared: self = .cleared(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .flagged(let event): event
        case .cleared(let event): event
        }
    }
}
