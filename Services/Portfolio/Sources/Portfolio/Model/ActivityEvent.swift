import Domain
import Journal

/// What happens to the record of an activity.
enum ActivityEvent: EventUnion, Equatable {
    case recorded(ActivityRecorded)
    case partRecorded(ActivityPartRecorded)
    case confirmed(ActivityConfirmed)

    static let types: [any DomainEvent.Type] = [
        ActivityRecorded.self, ActivityPartRecorded.self, ActivityConfirmed.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as ActivityRecorded: self = .recorded(event)
        case let event as ActivityPartRecorded: self = .partRecorded(event)
        case let event as ActivityConfirmed: self = .confirmed(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        case .partRecorded(let event): event
        case .confirmed(let event): event
        }
    }
}
