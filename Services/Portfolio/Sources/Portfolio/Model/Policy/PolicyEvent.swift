import Domain
import Journal

/// What can happen to a change of policy.
enum PolicyEvent: EventUnion, Equatable {
    case recorded(PolicyChangeRecorded)
    case reversed(PolicyChangeReversed)

    static let types: [any DomainEvent.Type] = [PolicyChangeRecorded.self, PolicyChangeReversed.self]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as PolicyChangeRecorded: self = .recorded(event)
        case let event as PolicyChangeReversed: self = .reversed(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        case .reversed(let event): event
        }
    }
}
