import Domain
import Journal

/// What the donor's own decisions do: also the command, since they were decided elsewhere.
enum CommitmentEvent: EventUnion, Equatable {
    case committed(CommitmentRecorded)
    case paid(DisbursementRecorded)

    static let types: [any DomainEvent.Type] = [CommitmentRecorded.self, DisbursementRecorded.self]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as CommitmentRecorded: self = .committed(event)
        case let event as DisbursementRecorded: self = .paid(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .committed(let event): event
        case .paid(let event): event
        }
    }
}
