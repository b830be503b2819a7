import Domain
import EventLog

/// What a service does with an event of one source: its projections see it, its reactions answer it.
///
/// The same for an event that has just been read and for one that an operator has tried again.
struct EventHandling: Sendable {
    let source: ServiceName
    private let registry: EventRegistry
    private let projections: ProjectionSet
    private let tracing: EventTracing?
    private let reactions: [String: [any Reaction]]
    /// Whether a restore has brought back what followed from events that are now read again.
    private let mayBeDone: Bool

    init(of source: ServiceName, in journal: Journal, reactions: [any Reaction]) {
        self.source = source
        registry = journal.registry
        projections = journal.projections
        tracing = journal.tracing
        mayBeDone = journal.store.hasRecoveredCauses
        self.reactions = Dictionary(grouping: reactions) { $0.type.type.description }
    }

    /// Reads a record as far as that needs no store.
    func read(_ record: LogRecord) -> ReadEvent {
        do throws(CloudEventError) {
            let event = try CloudEvent(record.message)
            return ReadEvent(record: record, event: event, content: content(of: event))
        } catch {
            return ReadEvent(record: record, event: nil, content: .fault(Fault(.notAnEvent, "\(error)")))
        }
    }

    private func content(of event: CloudEvent) -> ReadEvent.Content {
        let payload: any DomainEvent
        do {
            switch try registry.decode(event.type, event.data) {
            case .event(let known): payload = known
            case .unknownType: return .unknownType
            case .unreadable(let error): return .fault(Fault(.payload, "\(error)"))
            }
        } catch {
            return .fault(Fault(.payload, "\(error)"))
        }
        return .event(
            RecordedEvent(
                id: event.id, stream: StreamID(event.subject), version: 0, sequence: event.sequence,
                occurredOn: event.time, recordedAt: event.recordedAt,
                context: CommandContext(
                    actor: source.rawValue, correlationID: event.correlationID, causationID: event.causationID,
                    traceParent: event.traceParent),
                event: payload))
    }

    /// Handles an event alone: when it fails, it leaves nothing.
    ///
    /// - Throws: `Fault`, or an error for which `Fault.isTransient` holds.
    func handle(_ recorded: RecordedEvent, in transaction: JournalTransaction) throws {
        if mayBeDone, try RecoveredCauses.take(recorded.id, transaction.db) { return }
        // Of an old version, what it was raised to counts.
        let type = Swift.type(of: recorded.event).type.description
        var reacting: (any Reaction)?
        do {
            try transaction.attempt {
                try transaction.handling(recorded, tracing) {
                    try transaction.project(recorded)
                    for reaction in reactions[type] ?? [] {
                        reacting = reaction
                        try reaction.reactIfMine(to: recorded, in: transaction)
                    }
                }
            }
        } catch  where Fault.isTransient(error) {
            throw error
        } catch {
            let handler = reacting.map { "\(Swift.type(of: $0))" } ?? names(projecting: type)
            throw Fault(.fault, handler: handler, "\(error)")
        }
    }

    /// The projections that take a type of event: one of them failed.
    private func names(projecting type: String) -> String {
        projections.projections.filter { $0.events.contains { $0.type.description == type } }.map(\.name)
            .joined(separator: ", ")
    }
}
