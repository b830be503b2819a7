import Domain

/// What operators did with one dead letter, as a stream of events in the service's own journal.
enum LetterHistory<By: Publisher>: Decider {
    enum Event: EventUnion {
        case redriven(DeadLetterRedriven<By>)
        case discarded(DeadLetterDiscarded<By>)

        static var types: [any DomainEvent.Type] { By.service.operatorEvents }

        init?(_ event: any DomainEvent) {
            switch event {
            case let event as DeadLetterRedriven<By>: self = .redriven(event)
            case let event as DeadLetterDiscarded<By>: self = .discarded(event)
            default: return nil
            }
        }

        var event: any DomainEvent {
            switch self {
            case .redriven(let event): event
            case .discarded(let event): event
            }
        }
    }

    /// Nothing to decide on: the letter itself is in the store, in the same transaction.
    static var initial: Void { () }

    static func decide(_ command: Event, in state: Void) throws(Never) -> [Event] { [command] }

    static func evolve(_ state: inout Void, by event: Event) {}
}

extension JournalTransaction {
    /// Records what became of a letter that was tried again.
    func recordRedrive<By: Publisher>(
        of subject: LetterSubject, _ outcome: RedriveOutcome, attempts: Int, handler: String?,
        _ decision: OperatorDecision, as publisher: By.Type
    ) throws {
        let event = DeadLetterRedriven<By>(
            subject: subject, outcome: outcome, attempts: attempts, handler: handler, why: decision.why)
        try execute(LetterHistory<By>.self, on: subject.place.stream, .redriven(event), by: decision.context)
    }

    /// Records that a letter was discarded.
    func recordDiscard<By: Publisher>(
        of subject: LetterSubject, attempts: Int, _ decision: OperatorDecision, as publisher: By.Type
    ) throws {
        let event = DeadLetterDiscarded<By>(subject: subject, attempts: attempts, why: decision.why)
        try execute(LetterHistory<By>.self, on: subject.place.stream, .discarded(event), by: decision.context)
    }
}
