import Domain
import Journal

/// What happens to the record of an agreement by which money was passed on.
enum SubAgreementEvent: EventUnion, Equatable {
    case recorded(SubAgreementRecorded)

    static let types: [any DomainEvent.Type] = [SubAgreementRecorded.self]

    init?(_ event: any DomainEvent) {
        guard let event = event as? SubAgreementRecorded else { return nil }
        self = .recorded(event)
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        }
    }
}
