import Domain
import EventLog

/// What a service does with an event of one source: its projections see it, its reactions answer it.
///
/// The same for an event that has just been read and for one that an operator has tried again.
struct EventHandling: Sendable {
    let source: ServiceName
    private let registry: EventRegistry
    private let projections: ProjectionSet
    private let reactions: [String: [any Reaction]]

    init(of source: ServiceName, in journal: Journal, reactions: [any Reaction]) {
        self.source = source
        registry = journal.registry
        projections = journal.projections
        self.reactions = Dictionary(grouping: reactions) { $0.type.type.description }
    }

    /// How far the handling of an event is, for the one who reads why it failed.
    private enum Step {
        case decoding, projecting
        case reacting(any Reaction)
    }

    /// Whether this program has a meaning for events of a type.
    func knows(_ type: String) -> Bool { registry.knows(type) }

    /// Handles an event alone: when it fails, it leaves nothing.
    ///
    /// - Throws: `Fault`, or an error for which `Fault.isTransient` holds.
    func handle(_ event: CloudEvent, in transaction: JournalTransaction) throws {
        var step = Step.decoding
        do {
            try transaction.attempt {
                guard let recorded = try recorded(event) else { return }
                step = .projecting
                try transaction.project(recorded)
                for reaction in reactions[event.type] ?? [] {
                    step = .reacting(reaction)
                    try reaction.reactIfMine(to: recorded, in: transaction)
                }
            }
        } catch  where Fault.isTransient(error) {
            throw error
        } catch {
            switch step {
            case .decoding: throw Fault(.payload, "\(error)")
            case .projecting: throw Fault(.fault, handler: names(projecting: event.type), "\(error)")
            case .reacting(let reaction): throw Fault(.fault, handler: "\(Swift.type(of: reaction))", "\(error)")
            }
        }
    }

    private func recorded(_ event: CloudEvent) throws -> RecordedEvent? {
        guard let payload = try registry.decode(event.type, event.data) else { return nil }
        return RecordedEvent(
            id: event.id, stream: StreamID(event.subject), version: 0, sequence: event.sequence,
            occurredOn: event.time, recordedAt: event.recordedAt,
            context: CommandContext(
                actor: source.rawValue, correlationID: event.correlationID, causationID: event.causationID,
                traceParent: event.traceParent),
            event: payload)
    }

    /// The projections that take a type of event: one of them failed.
    private func names(projecting type: String) -> String {
        projections.projections.filter { $0.events.contains { $0.type.description == type } }.map(\.name)
            .joined(separator: ", ")
    }
}
