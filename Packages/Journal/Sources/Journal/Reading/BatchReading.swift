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
        /// Events of a type that this program does not know.
        var unknown = 0
        /// Partitions that now wait for a decision.
        var held: Set<Int> = []
    }

    /// - Parameters:
    ///   - held: partitions that nothing is taken from.
    ///   - discarded: what is passed over.
    /// - Throws: what passes by itself, then nothing was done; `SubscriptionError` when the source must not be read on.
    func handle(
        _ records: [LogRecord], besides held: Set<Int>, _ discarded: Discarded, in transaction: JournalTransaction
    ) throws -> Outcome {
        var outcome = Outcome()
        var positions = try ReadPosition.load(transaction.db, topic: topic)
        var mayWait = try DeadLetterRow.any(transaction.db, topic)
        for record in records where !held.contains(record.partition) && !outcome.held.contains(record.partition) {
            let before = positions[record.partition] ?? ReadPosition()
            guard record.offset >= before.offset else { continue }
            var position = before
            position.offset = record.offset + 1
            let event = Result { () throws(CloudEventError) in try CloudEvent(record.message) }
            do {
                try handle(event, record, &position, &outcome, mayWait, discarded, in: transaction)
            } catch let fault as Fault {
                let blocks = policy == .blockStream
                if blocks {
                    outcome.held.insert(record.partition)
                    position = before
                    position.offset = record.offset
                }
                try setAside(record, try? event.get(), fault, blocks: blocks, in: transaction)
                mayWait = true
            }
            positions[record.partition] = position
        }
        for (partition, position) in positions {
            try position.save(transaction.db, topic: topic, partition: partition)
        }
        return outcome
    }

    private func handle(
        _ event: Result<CloudEvent, CloudEventError>, _ record: LogRecord, _ position: inout ReadPosition,
        _ outcome: inout Outcome, _ mayWait: Bool, _ discarded: Discarded, in transaction: JournalTransaction
    ) throws {
        if discarded.contains(record) {
            if let event = try? event.get(), position.sighting(of: event) == .new { position.saw(event) }
            return
        }
        let event = try event.mapError { Fault(.notAnEvent, "\($0)") }.get()
        switch position.sighting(of: event) {
        case .seen: return
        case .otherStore(let known):
            throw SubscriptionError(source: handling.source, known: known, seen: event.storeID)
        case .new: position.saw(event)
        }
        guard handling.knows(event.type) else {
            outcome.unknown += 1
            return
        }
        if mayWait, try DeadLetterRow.holds(transaction.db, topic, stream: event.subject) { throw Fault.waits }
        try handling.handle(event, in: transaction)
    }

    private func setAside(
        _ record: LogRecord, _ event: CloudEvent?, _ fault: Fault, blocks: Bool, in transaction: JournalTransaction
    ) throws {
        logger.error(
            blocks ? "reading of a partition stopped at an event" : "event set aside as a dead letter",
            metadata: [
                "topic": "\(record.topic)", "partition": "\(record.partition)", "offset": "\(record.offset)",
                "type": "\(event?.type ?? "?")", "error": "\(fault.text)",
            ])
        try DeadLetterRow(record, event, fault, blocks: blocks).save(transaction.db, at: transaction.now)
    }
}
