public import Domain
public import Foundation
public import GRDB

/// The one place where events are added: inside a transaction of the store, with projections beside them.
///
/// Lives only as long as the closure it is handed to.
public final class JournalTransaction {
    /// For tables of this service's own; journal and positions are not to be written through it.
    public let db: Database
    /// The time at which everything in this transaction is recorded.
    public let now: Date
    /// The trace context of the span in force; what is recorded carries it instead of its command's.
    var traceParent: String?
    /// Why nothing may be recorded; projections and positions may still move.
    var refusal: StoreError?
    private let projections: ProjectionSet
    private let registry: EventRegistry
    private let known: (StreamStates.Key) -> StreamStates.Entry?
    private(set) var head: JournalHead
    private(set) var states: [StreamStates.Key: StreamStates.Entry] = [:]

    init(
        db: Database, now: Date, head: JournalHead, projections: ProjectionSet, registry: EventRegistry,
        known: @escaping (StreamStates.Key) -> StreamStates.Entry?
    ) {
        self.db = db
        self.now = now
        self.head = head
        self.projections = projections
        self.registry = registry
        self.known = known
    }

    /// Decides a command on a stream and records what happens. Throws the decider's rejection.
    @discardableResult
    public func execute<D: Decider>(
        _ decider: D.Type, on stream: StreamID, _ command: D.Command, by context: CommandContext
    ) throws -> [RecordedEvent] {
        let key = StreamStates.Key(decider: ObjectIdentifier(decider), stream: stream)
        var entry = try states[key] ?? known(key) ?? fold(decider, stream)
        guard var state = entry.state as? D.State else { return [] }
        let events = try decider.decide(command, in: state)
        var recorded: [RecordedEvent] = []
        for event in events {
            entry.version += 1
            recorded.append(try append(event.event, to: stream, version: entry.version, by: context))
            decider.evolve(&state, by: event)
        }
        entry.state = state
        states[key] = entry
        return recorded
    }

    /// The state of a stream as this transaction sees it.
    public func state<D: Decider>(_ decider: D.Type, of stream: StreamID) throws -> D.State {
        let key = StreamStates.Key(decider: ObjectIdentifier(decider), stream: stream)
        let entry = try states[key] ?? known(key) ?? fold(decider, stream)
        return entry.state as? D.State ?? decider.initial
    }

    /// Runs a part that can fail alone: what it did is then undone, the transaction goes on.
    public func attempt(_ body: () throws -> Void) throws {
        let (headBefore, statesBefore) = (head, states)
        do {
            try db.inPart(body)
        } catch {
            (head, states) = (headBefore, statesBefore)
            throw error
        }
    }

    /// Hands an event of another service to the projections of this one.
    func project(_ recorded: RecordedEvent) throws { try projections.apply(recorded, db) }

    private func append(
        _ event: any DomainEvent, to stream: StreamID, version: Int, by context: CommandContext
    ) throws -> RecordedEvent {
        assert(type(of: event).type.belongs(in: stream), "\(type(of: event).type) is not an event of \(stream)")
        if let refusal { throw refusal }
        let context = recording(context)
        let row = try JournalRow(
            sequence: head.sequence + 1, eventID: EventID.next(at: now), stream: stream, version: version,
            occurredOn: context.occurredOn ?? now, recordedAt: now, context: context, event: event)
        let hash = row.hash(after: head.hash)
        try row.insert(db, hash: hash)
        head = JournalHead(sequence: row.sequence, hash: hash)
        let recorded = RecordedEvent(
            id: row.eventID, stream: stream, version: version, sequence: row.sequence,
            occurredOn: context.occurredOn ?? now, recordedAt: now, context: context, event: event)
        try projections.apply(recorded, db)
        return recorded
    }

    private func fold<D: Decider>(_ decider: D.Type, _ stream: StreamID) throws -> StreamStates.Entry {
        var state = decider.initial
        var version = 0
        let history = try db.cachedStatement(sql: "SELECT * FROM journal WHERE stream = ? ORDER BY version")
        let rows = try Row.fetchCursor(history, arguments: [stream.text])
        while let row = try rows.next() {
            let stored = JournalRow(row)
            version = stored.version
            guard let event = try stored.recorded(registry).flatMap({ D.Event($0.event) }) else { continue }
            decider.evolve(&state, by: event)
        }
        return StreamStates.Entry(version: version, state: state)
    }
}
