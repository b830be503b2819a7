import Domain
public import EventLog
import Foundation
import GRDB
public import Logging
public import ServiceLifecycle
import Synchronization

/// The single publisher of a service: hands the journal to the log, in its order, and remembers how far it came.
///
/// Woken by the commit. The mark moves only after the log has the events: what is sent twice after a crash
/// carries the same sequence, and readers skip it. While the log is away, what waits stays in the journal.
///
/// When another store of the service takes the publishing over, this one stops for good: `status` says so, and the journal
/// records nothing new. What it had recorded by then stays with it.
public final class Relay: Service {
    private let journal: Journal
    private let log: any EventLog
    private let logger: Logger
    private let topic: Topic
    private let state = Mutex(RelayState.starting)

    /// Bounds of one hand-over: events, and bytes of payload.
    private static let eventLimit = 1_000
    private static let byteLimit = 4 << 20

    public init(journal: Journal, log: any EventLog, logger: Logger) {
        self.journal = journal
        self.log = log
        self.logger = logger
        topic = .events(of: journal.store.service)
    }

    /// What an operator sees of it.
    public var status: RelayState { state.withLock { $0 } }

    public func run() async throws {
        let listener = journal.additions.listen()
        try? await cancelWhenGracefulShutdown {
            var backoff = Backoff()
            while !Task.isCancelled {
                do {
                    try await self.log.claim()
                    self.state.withLock { $0 = .publishing }
                    while true {
                        while try await self.publishNext() { backoff.reset() }
                        try await listener.signal.wait()
                    }
                } catch is CancellationError {
                    return
                } catch let error as EventLogError where error.code == .fenced {
                    self.stop(error)
                    try await Task.sleep(for: .seconds(Int64.max / 4))
                } catch {
                    self.state.withLock { $0 = .retrying("\(error)") }
                    self.logger.warning("publishing failed, will be tried again", metadata: ["error": "\(error)"])
                    try await backoff.wait()
                }
            }
        }
        // So that nothing is published again after a stop that was asked for. `perform` is not cancelled with us.
        try? await journal.perform { _ in }
    }

    private func stop(_ error: EventLogError) {
        let decision = StoreError.fenced(journal.store.service).description
        state.withLock { $0 = .fenced(decision) }
        journal.fence()
        logger.critical(
            "publishing stopped for good", metadata: ["decision": "\(decision)", "reason": "\(error)"])
    }

    /// Publishes what waits, up to the bounds; `false` when nothing waited.
    func publishNext() async throws -> Bool {
        let published = journal.published
        guard published < journal.recorded else { return false }
        let rows = try await journal.read { db in
            try JournalRow.fetchWhole(db, after: published, events: Self.eventLimit, bytes: Self.byteLimit)
        }
        guard let last = rows.last else { return false }
        try await journal.traced(rows, to: topic) {
            try await log.append(rows.map { $0.cloudEvent(from: journal.store).binaryMessage }, to: topic)
        }
        journal.setPublished(last.sequence)
        return true
    }
}

extension JournalRow {
    func cloudEvent(from store: Store) -> CloudEvent {
        CloudEvent(
            id: eventID, source: CloudEvent.source(of: store.service), type: type, subject: stream,
            time: EventTime.date(from: occurredOn) ?? .distantPast, recordedAt: EventTime.date(from: recordedAt),
            storeID: store.identity, epoch: store.epochs.epoch(of: sequence), sequence: sequence,
            correlationID: context.correlationID, causationID: context.causationID,
            traceParent: context.traceParent, actor: context.actor,
            data: payload)
    }
}
