import Domain
import Journal

/// What happens to the ceiling of a phase of a programme.
enum CeilingEvent: EventUnion, Equatable {
    case set(ProgrammeCeilingSet)

    static let types: [any DomainEvent.Type] = [ProgrammeCeilingSet.self]

    init?(_ event: any DomainEvent) {
        guard let event = event as? ProgrammeCeilingSet else { return nil }
        self = .set(event)
    }

    var event: any DomainEvent {
        switch self {
        case .set(let event): event
        }
    }
}
