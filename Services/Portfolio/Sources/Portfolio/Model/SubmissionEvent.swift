import Domain
import Journal

/// What happens to the record of a submission.
enum SubmissionEvent: EventUnion, Equatable {
    case people(PeopleReachedRecorded)
    case complete(SubmissionRecorded)

    static let types: [any DomainEvent.Type] = [PeopleReachedRecorded.self, SubmissionRecorded.self]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as PeopleReachedRecorded: self = .people(event)
        case let event as SubmissionRecorded: self = .complete(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .people(let event): event
        case .complete(let event): event
        }
    }
}
