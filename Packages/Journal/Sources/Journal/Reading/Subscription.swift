public import Domain
public import EventLog
import Foundation
import GRDB
public import Logging
public import ServiceLifecycle
import Synchronization

/// Reads what another service publishes and does what follows from it, once.
public final class Subscription: Service {
    public let source: ServiceName
    let journal: Journal
    let log: any EventLog
    private let reading: BatchReading
    private let reportsPositions: Bool
    private let logger: Logger
    private let progress = Mutex(Progress())

    private struct Progress {
        var status = SubscriptionState.starting
        /// Since the last failure.
        var hasRead = false
        /// Partitions that the reader at work takes nothing from any more.
        var held: Set<Int> = []
        /// When the last event of each partition was recorded.
        var lastEvents: [Int: Date] = [:]
    }

    /// How many events one transaction takes.
    private static let batchLimit = 500

    /// - Parameters:
    ///   - reactions: what this service does when an event comes; its projections see the event anyway.
    ///   - policy: what becomes of the events behind one that cannot be handled.
    ///   - reportsPositions: whether the log is told how far it is, for those who watch from outside.
    public init(
        to source: ServiceName, journal: Journal, log: any EventLog, reactions: [any Reaction] = [],
        policy: FaultPolicy = .parkStream, reportsPositions: Bool = true, logger: Logger
    ) {
        self.source = source
        self.journal = journal
        self.log = log
        self.reportsPositions = reportsPositions
        var logger = logger
        logger[metadataKey: "source"] = "\(source.rawValue)"
        self.logger = logger
        reading = BatchReading(
            handling: EventHandling(of: source, in: journal, reactions: reactions), policy: policy, logger: logger)
    }

    /// What an operator sees of it.
    public var status: SubscriptionState { progress.withLock { $0.status } }

    /// What it reads.
    var topic: Topic { reading.topic }

    /// When the last event of each partition was recorded, of those that came since the start.
    var lastEvents: [Int: Date] { progress.withLock { $0.lastEvents } }

    /// The events that were passed over since the start, because this program does not know their type.
    public let unknownTypes = UnknownTypes()

    public func run() async throws {
        try? await cancelWhenGracefulShutdown { try await self.readOn() }
    }

    private func readOn() async throws {
        var backoff = Backoff()
        while !Task.isCancelled {
            do {
                try await read()
            } catch is CancellationError {
                return
            } catch let error as SubscriptionError {
                progress.withLock { $0.status = .stopped(error.description) }
                logger.critical("reading stopped", metadata: ["reason": "\(error)"])
                // Stays stopped until somebody decides; the service goes on with its other sources.
                try await Task.sleep(for: .seconds(Int64.max / 4))
            } catch {
                let hasRead = progress.withLock { progress in
                    progress.status = .retrying("\(error)")
                    defer { progress.hasRead = false }
                    return progress.hasRead
                }
                if hasRead { backoff.reset() }
                logger.warning("reading failed, will be tried again", metadata: ["error": "\(error)"])
                try await backoff.wait()
            }
        }
    }

    /// Reads from the stored positions on. Returns when a partition that was held may be read again.
    private func read() async throws {
        let commits = journal.commits.listen()
        let place = try await journal.read { try ReadingPlace.load($0, self.topic, self.reading.policy) }
        progress.withLock { $0.held = place.held }
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await self.read(from: place, commits.signal) }
                if reading.policy == .blockStream { group.addTask { try await self.waitForRelease(commits) } }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch let error as TopicBegunAgain {
            try await restart(error.partitions)
        }
    }

    /// - Parameter heldMore: given when another partition is held: it may have been released before that was noted.
    private func read(from place: ReadingPlace, _ heldMore: Signal) async throws {
        let topic = topic
        let count = try await log.partitions(of: topic)
        if let known = try await journal.perform({ try KnownPartitions.differing(from: count, self.topic, $0.db) }) {
            throw SubscriptionError.partitions(source, known: known, found: count)
        }
        let continuity = TopicContinuity(place.positions, ends: try await log.end(of: topic))
        guard continuity.replaced.isEmpty else { throw TopicBegunAgain(partitions: continuity.replaced) }
        let reader = try await log.reader(of: topic, from: continuity.start)
        progress.withLock { $0.status = Self.status(place.held) }
        do {
            try await take(from: reader, place, continuity, heldMore)
        } catch {
            await reader.close()
            throw error
        }
    }

    private func take<Reader: EventLogReader>(
        from reader: Reader, _ place: ReadingPlace, _ continuity: TopicContinuity, _ heldMore: Signal
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            if reportsPositions {
                let reports = PositionReports(reader: reader, journal: journal, topic: topic)
                group.addTask { await reports.run() }
            }
            defer { group.cancelAll() }
            var (reader, continuity) = (reader, continuity)
            while true {
                let batch = try await reader.next(maximum: Self.batchLimit)
                let replaced = continuity.check(batch.records)
                guard replaced.isEmpty else { throw TopicBegunAgain(partitions: replaced) }
                if !batch.records.isEmpty, try await handle(batch.records, place) { heldMore.give() }
                arrive(at: batch.reached)
            }
        }
    }

    /// Whether another partition is held now.
    private func handle(_ records: [LogRecord], _ place: ReadingPlace) async throws -> Bool {
        let events = reading.read(records)
        let held = progress.withLock { $0.held }
        let outcome = try await journal.perform { transaction in
            try self.reading.handle(events, besides: held, place.discarded, in: transaction)
        }
        for type in outcome.unknown { unknownTypes.count(type) }
        progress.withLock { progress in
            progress.hasRead = true
            progress.held.formUnion(outcome.held)
            progress.status = Self.status(progress.held)
            for read in events { progress.lastEvents[read.record.partition] = read.event?.recordedAt }
        }
        return !outcome.held.isEmpty
    }

    /// A partition that is held was not dealt with up to there.
    private func arrive(at reached: [Int: Int64]) {
        let held = progress.withLock { $0.held }
        let dealtWith = reached.filter { !held.contains($0.key) }
        if dealtWith.isEmpty { return }
        journal.reached.note(dealtWith, of: topic)
        journal.commits.give()
    }

    /// Goes back to the beginning of partitions that are not what they were; the next reading begins there.
    private func restart(_ partitions: Set<Int>) async throws {
        logger.error(
            "the topic was begun again: it is read from its beginning, what was seen is passed over",
            metadata: ["topic": "\(topic)", "partitions": "\(partitions.sorted())"])
        try await journal.perform { try ReadPosition.restart(partitions, of: self.topic, $0.db) }
        journal.reached.forget(partitions, of: topic)
    }

    /// What was passed over in a held partition is gone from the reader: another one begins at the stored positions.
    private func waitForRelease(_ commits: SignalHub.Listener) async throws {
        while true {
            try await commits.signal.wait()
            let held = progress.withLock { $0.held }
            if held.isEmpty { continue }
            let still = try await journal.read { try DeadLetterRow.blockedPartitions($0, self.topic) }
            if !held.isSubset(of: still) { return }
        }
    }

    private static func status(_ held: Set<Int>) -> SubscriptionState {
        held.isEmpty ? .reading : .blocked(partitions: held.sorted())
    }
}
