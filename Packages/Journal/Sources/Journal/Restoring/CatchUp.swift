import Domain
import EventLog
import Foundation
import GRDB

/// Brings a store from a backup to where its service was when it last published, from its own topic.
///
/// What was published comes back with its identifiers, sequences and times, and the chain of hashes goes on as it did.
/// What was recorded but not yet published went with the lost store: nobody else has seen it.
struct CatchUp {
    let store: Store
    let projections: ProjectionSet
    let registry: EventRegistry

    /// How many events one transaction takes.
    private static let step = 1_000

    struct Outcome: Sendable {
        /// How many events came from the topic.
        var events: Int64 = 0
        /// The last event of the journal now.
        var sequence: Int64 = 0
        var epoch = 1
    }

    private struct State {
        var head: JournalHead
        /// The last event that the topic holds.
        var published: Int64
        var epoch: Int
    }

    /// - Parameter progress: how many of the topic's records were read, and how many there are.
    func run(
        from log: any EventLog, at now: Date, progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws -> Outcome {
        let (projections, registry, service) = (projections, registry, store.service)
        // Whoever still publishes for the lost store cannot from here on, and what it left half done is settled.
        try await log.claim()
        let head = try await store.pool.write { db in
            try Rebuild.ifChanged(db, projections, registry, of: service)
            try PublishedEvents.create(db)
            return try JournalHead.load(db)
        }
        let events = PublishedEvents(
            service: service, storeID: store.identity, epochs: store.epochs, last: head.sequence)
        var published: Int64 = 0
        let pool = store.pool
        try await TopicScan.run(log, .events(of: service)) { records, read, total in
            published = max(published, try await pool.write { try events.gather(records, $0) })
            progress(read, total)
        }
        var state = State(head: head, published: published, epoch: store.epochs.epoch(of: head.sequence))
        while true {
            let before = state
            state = try await pool.write { try self.append(after: before, $0, at: now) }
            if state.head.sequence == before.head.sequence { break }
        }
        let end = state
        return try await pool.write { db in
            try PublishedEvents.drop(db)
            try RelayMark.rewind(to: end.published, db)
            try Epochs.begin(max(end.epoch, store.epoch) + 1, first: end.head.sequence + 1, db, at: now)
            return Outcome(
                events: end.head.sequence - head.sequence, sequence: end.head.sequence,
                epoch: max(end.epoch, store.epoch) + 1)
        }
    }

    private func append(after state: State, _ db: Database, at now: Date) throws -> State {
        var state = state
        for event in try PublishedEvents.fetch(db, after: state.head.sequence, limit: Self.step) {
            // Left over from a store that had been replaced by then.
            if event.epoch < state.epoch { break }
            guard event.sequence == state.head.sequence + 1 else {
                throw RestoreError.hole(store.service, after: state.head.sequence, next: event.sequence)
            }
            if event.epoch > state.epoch {
                try Epochs.begin(event.epoch, first: event.sequence, db, at: now)
                state.epoch = event.epoch
            }
            let row = JournalRow(event, version: try JournalRow.version(of: event.subject, db) + 1)
            let hash = row.hash(after: state.head.hash)
            try row.insert(db, hash: hash)
            state.head = JournalHead(sequence: row.sequence, hash: hash)
            state.published = row.sequence
            if let recorded = try row.recorded(registry) {
                try projections.apply(recorded, db)
                try OperatorDecisions.settle(recorded.event, store.service.publisher, db)
            }
            if let cause = event.causationID { try RecoveredCauses.add(cause, db) }
        }
        return state
    }
}

extension JournalRow {
    /// The row that an event was published from.
    init(_ event: CloudEvent, version: Int) {
        sequence = event.sequence
        eventID = event.id
        stream = event.subject
        self.version = version
        type = event.type
        schemaVersion = event.type.split(separator: ".").last.flatMap { Int($0.dropFirst()) } ?? 1
        occurredOn = EventTime.text(of: event.time)
        recordedAt = EventTime.text(of: event.recordedAt)
        // Events of the time before actors travelled along do not tell; who published them is what is known.
        context = CommandContext(
            actor: event.actor ?? event.source, correlationID: event.correlationID, causationID: event.causationID,
            traceParent: event.traceParent)
        payload = event.data
    }

    /// The version of the last event of a stream, 0 where there is none.
    static func version(of stream: String, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(sql: "SELECT max(version) FROM journal WHERE stream = ?")
        return try Int.fetchOne(statement, arguments: [stream]) ?? 0
    }
}
