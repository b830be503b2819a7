import Domain
import Journal

/// What can happen to a lesson.
enum LessonEvent: EventUnion, Equatable {
    case recorded(LessonRecorded)
    case followed(LessonFollowedUp)

    static let types: [any DomainEvent.Type] = [LessonRecorded.self, LessonFollowedUp.self]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as LessonRecorded: self = .recorded(event)
        case let event as LessonFollowedUp: self = .followed(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        case .followed(let event): event
        }
    }
}
