public import Domain

/// What a service does when another service publishes an event: one file each, named `When<Event>`.
///
/// Runs in the transaction that moves the read position: it happens once, whatever crashes.
public protocol Reaction<Event>: Sendable {
    associatedtype Event: DomainEvent

    /// Gives commands for what the event means here. A business rejection is a fact: record it as an event.
    /// An error that is thrown is a fault of the program: the event becomes a dead letter.
    func react(to event: Event, _ cause: RecordedEvent, in transaction: JournalTransaction) throws
}

extension Reaction {
    var type: any DomainEvent.Type { Event.self }

    func reactIfMine(to recorded: RecordedEvent, in transaction: JournalTransaction) throws {
        guard let event = recorded.event as? Event else { return }
        try react(to: event, recorded, in: transaction)
    }
}

extension RecordedEvent {
    /// The context of a command that follows from this event.
    public func consequence(of service: ServiceName) -> CommandContext {
        CommandContext(
            actor: service.rawValue, correlationID: context.correlationID ?? id, causationID: id,
            traceParent: context.traceParent, occurredOn: occurredOn)
    }
}
