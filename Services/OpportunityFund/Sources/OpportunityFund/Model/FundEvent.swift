import Domain
import Journal

/// What can happen in a call.
enum FundEvent: EventUnion, Equatable {
    case published(CallPublished)
    case registered(ProposalRegistered)
    case declined(ProposalDeclined)
    case appraised(ProposalAppraised)
    case approved(ProposalApproved)
    case rejected(ProposalRejected)
    case signed(AwardSigned)
    case requested(TrancheRequested)
    case paid(TranchePaid)

    static let types: [any DomainEvent.Type] = [
        CallPublished.self, ProposalRegistered.self, ProposalDeclined.self, ProposalAppraised.self,
        ProposalApproved.self, ProposalRejected.self, AwardSigned.self, TrancheRequested.self, TranchePaid.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as CallPublished: self = .published(event)
        case let event as ProposalRegistered: self = .registered(event)
        case let event as ProposalDeclined: self = .declined(event)
        case let event as ProposalAppraised: self = .appraised(event)
        case let event as ProposalApproved: self = .approved(event)
        case let event as ProposalRejected: self = .rejected(event)
        case let event as AwardSigned: self = .signed(event)
        case let event as TrancheRequested: self = .requested(event)
        case let event as TranchePaid: self = .paid(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .published(let event): event
        case .registered(let event): event
        case .declined(let event): event
        case .appraised(let event): event
        case .approved(let event): event
        case .rejected(let event): event
        case .signed(let event): event
        case .requested(let event): event
        case .paid(let event): event
        }
    }
}
