import Domain
import Journal

/// What can happen to a MEL session and its actions.
enum MELSessionEvent: EventUnion, Equatable {
    case held(MELSessionHeld)
    case written(MELSectionWritten)
    case agreed(MELActionRecorded)
    case closed(MELSessionClosed)
    case done(MELActionDone)

    static let types: [any DomainEvent.Type] = [
        MELSessionHeld.self, MELSectionWritten.self, MELActionRecorded.self, MELSessionClosed.self, MELActionDone.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as MELSessionHeld: self = .held(event)
        case let event as MELSectionWritten: self = .written(event)
        case let event as MELActionRecorded: self = .agreed(event)
        case let event as MELSessionClosed: self = .closed(event)
        case let event as MELActionDone: self = .done(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .held(let event): event
        case .written(let event): event
        case .agreed(let event): event
        case .closed(let event): event
        case .done(let event): event
        }
    }
}
