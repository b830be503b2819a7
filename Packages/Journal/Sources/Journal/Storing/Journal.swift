public import Domain
public import EventLog
public import Foundation
public import GRDB
import Synchronization

/// The machine of a service: takes commands, records events, fills projections, in group commits.
public final class Journal: Sendable {
    public let store: Store
    /// Heard after every commit.
    public let commits = SignalHub()
    let registry: EventRegistry
    let projections: ProjectionSet
    private let clock: @Sendable () -> Date
    private let waiting: Mutex<Waiting>

    /// How many commands may wait to be recorded; more are refused, not queued without bound.
    private static let queueLimit = 10_000
    /// How many commands one commit takes.
    private static let groupLimit = 512

    private struct Waiting {
        var work: [any Work] = []
        var isDraining = false
    }

    /// - Parameters:
    ///   - events: the kinds of event that this service records or reads.
    ///   - clock: gives the time of recording.
    public init(
        store: Store, events: [any DomainEvent.Type], projections: [any Projection],
        clock: @escaping @Sendable () -> Date = { .now }
    ) throws {
        self.store = store
        registry = EventRegistry(events)
        let (registry, set) = (registry, ProjectionSet(projections))
        self.projections = set
        self.clock = clock
        waiting = Mutex(Waiting())
        try store.pool.write { db in try Rebuild.ifChanged(db, set, registry) }
        writerState = WriterState(head: try store.pool.read(JournalHead.load))
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
    /// alone, and returns when what it did is durable. Throws `StoreError.overloaded` when too much work waits.
    public func perform<Value: Sendable>(
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
            if mustStart {
                store.pool.asyncWriteWithoutTransaction { db in self.drain(db) }
            }
        }
    }

    /// Reads a consistent state of the store, beside writing.
    public func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
        try await store.read(body)
    }

    private func drain(_ db: Database) {
        while true {
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
        var states: [StreamStates.Key: StreamStates.Entry] = [:]
        do {
            try db.inTransaction(.immediate) {
                for work in group {
                    let transaction = JournalTransaction(
                        db: db, now: EventTime.milliseconds(clock()), head: head, projections: projections,
                        registry: registry, known: { states[$0] ?? self.writerState.states[$0] })
                    if work.run(transaction) {
                        head = transaction.head
                        states.merge(transaction.states) { _, new in new }
                    }
                }
                return .commit
            }
        } catch {
            writerState.states.removeAll()
            for work in group { work.fail(error) }
            return
        }
        writerState.head = head
        writerState.states.merge(states)
        for work in group { work.finish() }
        commits.give()
    }
}

/// Instants are kept to the millisecond, as they are written: what is read back is equal.
enum EventTime {
    static func milliseconds(_ date: Date) -> Date {
        Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded(.down) / 1000)
    }
}
