import Domain
import Journal

/// What happens to the record of what was spent.
enum ExpenditureEvent: EventUnion, Equatable {
    case spent(ExpenditureRecorded)

    static let types: [any DomainEvent.Type] = [ExpenditureRecorded.self]

    init?(_ event: any DomainEvent) {
        guard let event = event as? ExpenditureRecorded else { return nil }
        self = .spent(event)
    }

    var event: any DomainEvent {
        switch self {
        case .spent(let event): event
        }
    }
}
