import Domain
import Journal

/// Records what is known of a thing when it is new or changed: saying the same again changes nothing.
enum Register: Decider {
    enum Command: Sendable {
        /// It is so.
        case state(ReferenceEvent)
        /// It is so, unless more is known already.
        case introduce(ReferenceEvent)
    }

    static let initial: ReferenceEvent? = nil

    static func decide(_ command: Command, in state: ReferenceEvent?) throws(Never) -> [ReferenceEvent] {
        switch command {
        case .state(let event): state == event ? [] : [event]
        case .introduce(let event): state == nil ? [event] : []
        }
    }

    static func evolve(_ state: inout ReferenceEvent?, by event: ReferenceEvent) { state = event }
}
