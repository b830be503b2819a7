public import Domain
public import EventLog
public import Foundation
public import GRDB
import Synchronization
public import Tracing

/// The machine of a service: takes commands, records events, fills projections, in group commits.
public final class Journal: Sendable {
    public let store: Store
    /// Heard after every commit and every publication.
    public let commits = SignalHub()
    /// Heard after a commit that added events.
    public let additions = SignalHub()
    let registry: EventRegistry
    let projections: ProjectionSet
    let tracing: EventTracing?
    private let clock: @Sendable () -> Date
    private let waiting: Mutex<Waiting>
    private let ends: Mutex<Ends>
    let reached = ReachedEnds()

    /// How many commands may wait to be recorded; more are refused, not queued without bound.
    private static let queueLimit = 10_000
    /// How many commands one commit takes.
    private static let groupLimit = 512

    /// What the relay asks for at each turn, kept so that it need not be read.
    private struct Ends {
        var recorded: Int64
        var published: Int64
        /// Why nothing may be recorded any more.
        var refusal: StoreError?
    }

    private struct Waiting {
        var work: [any Work] = []
        var isDraining = false
    }

    /// - Parameters:
    ///   - events: the kinds of event that this service records or reads.
    ///   - tracer: makes the spans; without one, trace contexts are passed on and nothing is traced.
    ///   - clock: gives the time of recording.
    public convenience init(
        store: Store, events: [any DomainEvent.Type], projections: [any Projection], tracer: (any Tracer)? = nil,
        clock: @escaping @Sendable () -> Date = { .now }
    ) throws {
        let registry = EventRegistry(events + ServiceName.allCases.flatMap(\.operatorEvents))
        try self.init(store: store, registry, ProjectionSet(projections), tracer, clock)
    }

    /// A journal of the same service in another store; not traced.
    convenience init(store: Store, like other: Journal) throws {
        try self.init(store: store, other.registry, other.projections, nil, other.clock)
    }

    private init(
        store: Store, _ registry: EventRegistry, _ set: ProjectionSet, _ tracer: (any Tracer)?,
        _ clock: @escaping @Sendable () -> Date
    ) throws {
        self.store = store
        self.registry = registry
        projections = set
        self.clock = clock
        tracing = tracer.map { EventTracing(tracer: $0, service: store.service) }
        waiting = Mutex(Waiting())
        try store.pool.write { db in try Rebuild.ifChanged(db, set, registry, of: store.service) }
        let (head, mark) = try store.pool.read { db in (try JournalHead.load(db), try RelayMark.load(db)) }
        writerState = WriterState(head: head, mark: mark)
        ends = Mutex(Ends(recorded: head.sequence, published: mark))
    }

    /// Touched only on the store's writer queue, where one piece of work runs at a time.
    private let writerState: WriterState

    /// Decides a command and returns the events that it made, once they are durable.
    public func execute<D: Decider>(
        _ decider: D.Type, on stream: StreamID, _ command: D.Command, by context: CommandContext
    ) async throws -> [RecordedEvent] {
        try await perform { try $0.execute(decider, on: stream, command, by: context) }
    }

    /// Runs work in a transaction that it shares with other work waiting at this moment. It succeeds or fails
    /// alone, and returns when what it did is durable.
    ///
    /// Throws `StoreError`: `.overloaded` when too much work waits, `.fenced` when it records something and this store may
    /// not publish any more.
    public func perform<Value: Sendable>(
        _ body: @escaping @Sendable (JournalTransaction) throws -> Value
    ) async throws -> Value {
        try await traced(body) { body in try await self.enqueue(body) }
    }

    private func enqueue<Value: Sendable>(
        _ body: @escaping @Sendable (JournalTransaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let work = Piece(body: body, continuation: continuation)
            let (accepted, mustStart) = waiting.withLock { waiting in
                guard waiting.work.count < Journal.queueLimit else { return (false, false) }
                waiting.work.append(work)
                defer { waiting.isDraining = true }
                return (true, !waiting.isDraining)
            }
            guard accepted else { return continuation.resume(throwing: StoreError.overloaded) }
            if mustStart { startDraining() }
        }
    }

    /// Reads a consistent state of the store, beside writing.
    public func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
        try await store.read(body)
    }

    /// The sequence of the last event.
    var recorded: Int64 { ends.withLock(\.recorded) }

    /// The sequence of the last event that the log has, as the relay knows; the store can be a little behind.
    var published: Int64 { ends.withLock(\.published) }

    /// Another store publishes as this service: from now on nothing is recorded here. What was recorded and could not be
    /// published would be a promise that nobody else knows of.
    func fence() {
        ends.withLock { $0.refusal = .fenced(store.service) }
        commits.give()
    }

    /// The log has everything up to here. Stored with the next commit: what is published again after a crash is known
    /// to its readers by its sequence.
    func setPublished(_ sequence: Int64) {
        ends.withLock { $0.published = max($0.published, sequence) }
        commits.give()
    }

    private func startDraining() {
        let pool = store.pool
        pool.asyncWriteWithoutTransaction { db in self.drain(db, pool) }
    }

    private func drain(_ db: Database, _ pool: DatabasePool) {
        while true {
            // Somebody waits for the writer, or the store goes on in another file.
            if store.writerIsWanted || store.pool !== pool { return startDraining() }
            let group = waiting.withLock { waiting in
                let group = Array(waiting.work.prefix(Journal.groupLimit))
                waiting.work.removeFirst(group.count)
                if group.isEmpty { waiting.isDraining = false }
                return group
            }
            if group.isEmpty { return }
            commit(group, db)
        }
    }

    private func commit(_ group: [any Work], _ db: Database) {
        var head = writerState.head
        let (mark, refusal) = ends.withLock { ($0.published, $0.refusal) }
        var states: [StreamStates.Key: StreamStates.Entry] = [:]
        do {
            try db.inTransaction(.immediate) {
                for work in group {
                    let transaction = JournalTransaction(
                        db: db, now: EventTime.milliseconds(clock()), head: head, projections: projections,
                        registry: registry, known: { states[$0] ?? self.writerState.states[$0] })
                    transaction.refusal = refusal
                    if work.run(transaction) {
                        head = transaction.head
                        states.merge(transaction.states) { _, new in new }
                    } else if !db.isInsideTransaction, let failure = work.failure {
                        // A full or failing disk: SQLite has undone what came before, too. What comes after must not
                        // begin a transaction of its own on a journal that is shorter than it believes.
                        throw failure
                    }
                }
                if mark > writerState.mark { try RelayMark.save(mark, db) }
                return .commit
            }
        } catch {
            writerState.states.removeAll()
            for work in group { work.fail(error) }
            return
        }
        let isLonger = head.sequence > writerState.head.sequence
        writerState.head = head
        writerState.mark = mark
        writerState.states.merge(states)
        if isLonger { ends.withLock { $0.recorded = head.sequence } }
        if isLonger { additions.give() }
        commits.give()
        for work in group { work.finish() }
    }
}
