import Domain
import Journal

/// A refusal at the door is a fact of its own; nothing can follow it.
enum RefusalRules: Decider {
    struct Event: EventUnion {
        let refused: SubmissionRefused

        static let types: [any DomainEvent.Type] = [SubmissionRefused.self]

        init(refused: SubmissionRefused) { self.refused = refused }

        init?(_ event: any DomainEvent) {
            guard let event = event as? SubmissionRefused else { return nil }
            refused = event
        }

        var event: any DomainEvent { refused }
    }

    static let initial = false

    static func decide(_ command: SubmissionRefused, in isRecorded: Bool) throws(Never) -> [Event] {
        isRecorded ? [] : [Event(refused: command)]
    }

    static func evolve(_ isRecorded: inout Bool, by event: Event) { isRecorded = true }
}
