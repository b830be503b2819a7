public import Domain
public import EventLog
import GRDB
public import Logging

/// Sends the journal of a stopped service to its topic again, after the topic was lost.
///
/// Every event goes out as it did the first time, with its identifier, epoch and sequence: readers that have seen it
/// pass it over.
public struct Republication: Sendable {
    private let journal: Journal
    private let log: any EventLog

    /// Sets the mark of the relay back. From then on the events after it count as not published: should this be broken
    /// off, the service goes on with it at its next start.
    ///
    /// - Parameter sequence: the first event to send.
    /// - Throws: `RestoreError` when the journal has no such event.
    public init(
        of store: Store, from sequence: Int64 = 1, to log: any EventLog, events: [any DomainEvent.Type],
        projections: [any Projection]
    ) async throws {
        let service = store.service
        try await store.pool.write { db in
            let last = try JournalHead.load(db).sequence
            guard sequence >= 1, sequence <= last + 1 else {
                throw RestoreError.beyond(service, sequence, last: last)
            }
            try RelayMark.rewind(to: sequence - 1, db)
        }
        journal = try Journal(store: store, events: events, projections: projections)
        self.log = log
    }

    /// Sends until the log has everything. Returns how many events were sent.
    ///
    /// - Parameter progress: the last event that was sent, and the last there is.
    public func run(
        logger: Logger, progress: @Sendable (Int64, Int64) -> Void = { _, _ in }
    ) async throws -> Int64 {
        let first = journal.published
        let relay = Relay(journal: journal, log: log, logger: logger)
        try await log.claim()
        while try await relay.publishNext() { progress(journal.published, journal.recorded) }
        // With a commit, so that nothing is sent a third time.
        try await journal.perform { _ in }
        return journal.published - first
    }
}
