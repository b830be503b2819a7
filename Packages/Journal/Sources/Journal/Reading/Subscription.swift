public import Domain
public import EventLog
import GRDB
public import Logging
public import ServiceLifecycle
import Synchronization

/// Reads what another service publishes and does what follows from it, once.
public final class Subscription: Service {
    public let source: ServiceName
    private let journal: Journal
    private let log: any EventLog
    private let reactions: [String: [any Reaction]]
    private let logger: Logger
    private let state = Mutex<SubscriptionState>(.starting)
    /// The events that were passed over because nothing here knows their type.
    public let unknownTypes = UnknownTypes()

    /// How many events one transaction takes.
    private static let batchLimit = 256

    /// - Parameter reactions: what this service does when an event comes; its projections see the event anyway.
    public init(
        to source: ServiceName, journal: Journal, log: any EventLog, reactions: [any Reaction] = [], logger: Logger
    ) {
        self.source = source
        self.journal = journal
        self.log = log
        self.reactions = Dictionary(grouping: reactions) { $0.type.type.description }
        var logger = logger
        logger[metadataKey: "source"] = "\(source.rawValue)"
        self.logger = logger
    }

    /// What an operator sees of it.
    public var status: SubscriptionState { state.withLock { $0 } }

    public func run() async throws {
        try? await cancelWhenGracefulShutdown { try await self.readOn() }
    }

    private func readOn() async throws {
        let topic = Topic.events(of: source)
        var backoff = Backoff()
        while !Task.isCancelled {
            do {
                try await read(topic) { backoff.reset() }
            } catch is CancellationError {
                return
            } catch let error as SubscriptionError {
                state.withLock { $0 = .stopped(error.description) }
                logger.critical("reading stopped", metadata: ["reason": "\(error)"])
                // Stays stopped until somebody decides; the service goes on with its other sources.
                try await Task.sleep(for: .seconds(Int64.max / 4))
            } catch {
                logger.warning("reading failed, will be tried again", metadata: ["error": "\(error)"])
                try await backoff.wait()
            }
        }
    }

    private func read(_ topic: Topic, _ progressed: () -> Void) async throws {
        let positions = try await journal.read { try ReadPosition.load($0, topic: topic) }
        var reader = try await log.reader(of: topic, from: positions.mapValues(\.offset))
        state.withLock { $0 = .reading }
        do {
            while true {
                let records = try await reader.next(maximum: Self.batchLimit)
                try await journal.perform { transaction in try self.handle(records, topic, in: transaction) }
                progressed()
            }
        } catch {
            await reader.close()
            throw error
        }
    }

    private func handle(_ records: [LogRecord], _ topic: Topic, in transaction: JournalTransaction) throws {
        var positions = try ReadPosition.load(transaction.db, topic: topic)
        for record in records {
            var position = positions[record.partition] ?? ReadPosition()
            guard record.offset >= position.offset else { continue }
            try handle(record, &position, in: transaction)
            position.offset = record.offset + 1
            positions[record.partition] = position
        }
        for (partition, position) in positions {
            try position.save(transaction.db, topic: topic, partition: partition)
        }
    }

    private func handle(
        _ record: LogRecord, _ position: inout ReadPosition, in transaction: JournalTransaction
    ) throws {
        let event: CloudEvent
        do {
            event = try CloudEvent(record.message)
        } catch {
            return try bury(record, nil, "\(error)", in: transaction)
        }
        switch position.sighting(of: event) {
        case .seen:
            return
        case .otherStore(let known):
            throw SubscriptionError(source: source, known: known, seen: event.storeID)
        case .new:
            position.saw(event)
        }
        if journal.registry.standing(of: event.type) == .unknownType { return unknownTypes.count(event.type) }
        if try DeadLetter.holds(transaction.db, topic: record.topic, stream: event.subject) {
            return try bury(record, event, "an earlier event of this stream waits here", in: transaction)
        }
        do {
            try transaction.attempt { try self.react(to: event, in: transaction) }
        } catch let error as DatabaseError where error.isTransient {
            throw error
        } catch {
            try bury(record, event, "\(error)", in: transaction)
        }
    }

    private func react(to event: CloudEvent, in transaction: JournalTransaction) throws {
        let payload: any DomainEvent
        switch try journal.registry.decode(event.type, event.data) {
        case .event(let known): payload = known
        case .unknownType: return
        case .unreadable(let error): throw error
        }
        let recorded = RecordedEvent(
            id: event.id, stream: StreamID(event.subject), version: 0, sequence: event.sequence,
            occurredOn: event.time, recordedAt: event.recordedAt,
            context: CommandContext(
                actor: source.rawValue, correlationID: event.correlationID, causationID: event.causationID,
                traceParent: event.traceParent),
            event: payload)
        try transaction.project(recorded)
        for reaction in reactions[type(of: payload).type.description] ?? [] {
            try reaction.reactIfMine(to: recorded, in: transaction)
        }
    }

    private func bury(
        _ record: LogRecord, _ event: CloudEvent?, _ error: String, in transaction: JournalTransaction
    ) throws {
        logger.error(
            "event set aside as a dead letter",
            metadata: [
                "topic": "\(record.topic)", "partition": "\(record.partition)", "offset": "\(record.offset)",
                "type": "\(event?.type ?? "?")", "error": "\(error)",
            ])
        try DeadLetter(record: record, stream: event?.subject, type: event?.type, error: error)
            .save(transaction.db, at: transaction.now)
    }
}

/// Whether a source is being read.
public enum SubscriptionState: Sendable, Hashable {
    case starting, reading
    /// Needs a decision; the text says which.
    case stopped(String)
}

/// A source that must not be read on without a decision.
struct SubscriptionError: Error, CustomStringConvertible {
    let source: ServiceName
    let known: String
    let seen: String

    var description: String {
        """
        \(source.rawValue) now publishes from store \(seen), and was read from store \(known) so far: \
        two stores of one service are running, or its store was replaced; keep one, then rebuild this service
        """
    }
}

extension DatabaseError {
    /// Full disk, locked file, failing device: nothing the event can help.
    var isTransient: Bool {
        switch resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_READONLY,
            .SQLITE_INTERRUPT:
            true
        default: false
        }
    }
}
