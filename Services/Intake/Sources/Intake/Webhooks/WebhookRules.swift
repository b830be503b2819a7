import Domain
import Journal

/// The life of a webhook: registered, then removed.
enum WebhookRules: Decider {
    enum Event: EventUnion {
        case registered(WebhookRegistered)
        case removed(WebhookRemoved)

        static let types: [any DomainEvent.Type] = [WebhookRegistered.self, WebhookRemoved.self]

        init?(_ event: any DomainEvent) {
            switch event {
            case let event as WebhookRegistered: self = .registered(event)
            case let event as WebhookRemoved: self = .removed(event)
            default: return nil
            }
        }

        var event: any DomainEvent {
            switch self {
            case .registered(let event): event
            case .removed(let event): event
            }
        }
    }

    enum State: Sendable { case none, active, removed }

    static let initial = State.none

    static func decide(_ command: Event, in state: State) throws(Never) -> [Event] {
        switch (command, state) {
        case (.registered, .none), (.removed, .active): [command]
        default: []
        }
    }

    static func evolve(_ state: inout State, by event: Event) {
        switch event {
        case .registered: state = .active
        case .removed: state = .removed
        }
    }
}

extension StreamID {
    static func webhook(_ id: WebhookID) -> StreamID { StreamID("webhook", id) }
}
