import Domain
import EventLog
import Logging

/// Handles records that were read, within the transaction that moves the read positions.
struct BatchReading: Sendable {
    let handling: EventHandling
    let policy: FaultPolicy
    let topic: Topic
    private let logger: Logger

    init(handling: EventHandling, policy: FaultPolicy, logger: Logger) {
        self.handling = handling
        self.policy = policy
        self.logger = logger
        topic = .events(of: handling.source)
    }

    struct Outcome: Sendable {
        /// The types of events that were passed over, because this program does not know them.
        var unknown: [String] = []
        /// Partitions that now wait for a decision.
        var held: Set<Int> = []
    }

    /// What can be done before the transaction.
    func read(_ records: [LogRecord]) -> [ReadEvent] { records.map(handling.read) }

    /// - Parameters:
    ///   - held: partitions that nothing is taken from.
    ///   - discarded: what is passed over.
    /// - Throws: what passes by itself, then nothing was done; `SubscriptionError` when the source must not be read on.
    func handle(
        _ events: [ReadEvent], besides held: Set<Int>, _ discarded: Discarded, in transaction: JournalTransaction
    ) throws -> Outcome {
        var outcome = Outcome()
        var positions = try ReadPosition.load(transaction.db, topic: topic)
        var mayWait = try DeadLetterRow.any(transaction.db, topic)
        for read in events {
            let partition = read.record.partition
            guard !held.contains(partition), !outcome.held.contains(partition) else { continue }
            let before = positions[partition] ?? ReadPosition()
            guard read.record.offset >= before.resumption else { continue }
            var position = before
            position.offset = read.record.offset + 1
            do {
                try handle(read, &position, &outcome, mayWait, discarded, in: transaction)
            } catch let fault as Fault {
                let blocks = policy == .blockStream
                if blocks {
                    outcome.held.insert(partition)
                    position = before
                    position.offset = read.record.offset
                }
                try setAside(read, fault, blocks: blocks, in: transaction)
                mayWait = true
            }
            positions[partition] = position
        }
        for (partition, position) in positions {
            try position.save(transaction.db, topic: topic, partition: partition)
        }
        return outcome
    }

    private func handle(
        _ read: ReadEvent, _ position: inout ReadPosition, _ outcome: inout Outcome, _ mayWait: Bool,
        _ discarded: Discarded, in transaction: JournalTransaction
    ) throws {
        if discarded.contains(read.record) {
            if let event = read.event, position.sighting(of: event) == .new {
                position.saw(event, at: read.record.offset)
            }
            return
        }
        guard let event = read.event else { return try handle(read.content, in: transaction) }
        switch position.sighting(of: event) {
        case .seen: return position.met(event, at: read.record.offset)
        case .otherStore(let known):
            throw SubscriptionError.otherStore(handling.source, known: known, seen: event.storeID)
        case .afterGap:
            throw SubscriptionError.gap(handling.source, after: position.sequence, before: event.sequence)
        case .new: position.saw(event, at: read.record.offset)
        }
        if case .unknownType = read.content { return outcome.unknown.append(event.type) }
        if mayWait, try DeadLetterRow.holds(transaction.db, topic, stream: event.subject) { throw Fault.waits }
        try handle(read.content, in: transaction)
    }

    private func handle(_ content: ReadEvent.Content, in transaction: JournalTransaction) throws {
        switch content {
        case .event(let recorded): try handling.handle(recorded, in: transaction)
        case .fault(let fault): throw fault
        case .unknownType: break
        }
    }

    private func setAside(
        _ read: ReadEvent, _ fault: Fault, blocks: Bool, in transaction: JournalTransaction
    ) throws {
        let record = read.record
        logger.error(
            blocks ? "reading of a partition stopped at an event" : "event set aside as a dead letter",
            metadata: [
                "topic": "\(record.topic)", "partition": "\(record.partition)", "offset": "\(record.offset)",
                "type": "\(read.event?.type ?? "?")", "error": "\(fault.text)",
            ])
        try DeadLetterRow(record, read.event, fault, blocks: blocks).save(transaction.db, at: transaction.now)
    }
}
