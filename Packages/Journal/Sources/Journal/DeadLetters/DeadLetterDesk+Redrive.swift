import Domain
import EventLog

extension DeadLetterDesk {
    /// What came of trying dead letters again.
    public struct Redrive: Sendable, Hashable, Codable {
        /// How many are handled now.
        public internal(set) var handled = 0
        /// Those that failed again: each stands before the others of its stream.
        public internal(set) var failed: [DeadLetter] = []
        /// How many wait behind those.
        public internal(set) var waiting = 0
    }

    /// How many are tried in one transaction: others get their turn between.
    private static let step = 64

    /// Tries dead letters again: of each stream that is selected the whole tail, in order, up to the first that
    /// fails again. Events that arrive meanwhile queue behind.
    ///
    /// Each is handled, taken away and recorded in one transaction. What was done before an error stays done.
    /// - Throws: `DeadLetterError`; the store's error when it cannot write, then nothing of that step was done.
    public func redrive(
        _ selection: DeadLetterSelection, why: String, by context: CommandContext
    ) async throws -> Redrive {
        let decision = try OperatorDecision(why, by: context)
        let tails = try await journal.read { try selection.fetchTails($0) }
        guard !tails.isEmpty else { throw DeadLetterError.notFound }
        var result = Redrive()
        for tail in tails {
            let handling = try handling(of: tail.topic)
            var goesOn = true
            while goesOn {
                let part = try await journal.perform { try self.redrive(tail, handling, decision, in: $0) }
                result.handled += part.handled
                result.failed += part.failed
                result.waiting += part.waiting
                goesOn = part.handled > 0 && part.failed.isEmpty
            }
        }
        return result
    }

    private func redrive(
        _ tail: LetterTail, _ handling: EventHandling, _ decision: OperatorDecision, in transaction: JournalTransaction
    ) throws -> Redrive {
        var result = Redrive()
        var gone: Set<Int64> = []
        for var row in try tail.fetch(transaction.db, limit: Self.step) where !gone.contains(row.id) {
            do {
                let event = try handle(row, handling, in: transaction)
                try settle(row, event, .handled, decision, in: transaction)
                result.handled += 1
                for copy in try tail.copies(of: event, besides: row.id, transaction.db) {
                    try settle(copy, event, .copy, decision, in: transaction)
                    gone.insert(copy.id)
                }
            } catch let fault as Fault {
                try row.saveFailure(fault, transaction.db, at: transaction.now)
                row = try DeadLetterRow.find(transaction.db, id: row.id) ?? row
                try transaction.recordRedrive(
                    of: row.subject, .failed, attempts: row.attempts, handler: fault.handler, decision, as: publisher)
                result.failed.append(row.letter)
                result.waiting += try tail.count(transaction.db) - 1
                break
            }
        }
        return result
    }

    private func handle(
        _ row: DeadLetterRow, _ handling: EventHandling, in transaction: JournalTransaction
    ) throws -> CloudEvent {
        let read = handling.read(row.record)
        switch read.content {
        case .event(let recorded): try handling.handle(recorded, in: transaction)
        case .fault(let fault): throw fault
        case .unknownType: break
        }
        guard let event = read.event, case .event = read.content else {
            let type = read.event?.type ?? "?"
            throw Fault(.payload, "this program does not know the type \(type): use one that does")
        }
        return event
    }

    private func settle(
        _ row: DeadLetterRow, _ event: CloudEvent, _ outcome: RedriveOutcome, _ decision: OperatorDecision,
        in transaction: JournalTransaction
    ) throws {
        try row.release(event, in: transaction)
        let subject = LetterSubject(place: row.place, stream: row.stream, type: event.type, event: event.id)
        try transaction.recordRedrive(
            of: subject, outcome, attempts: row.attempts + (outcome == .copy ? 0 : 1), handler: nil, decision,
            as: publisher)
    }
}

extension DeadLetterRow {
    /// Takes it away. Where reading stopped at it, reading goes on behind it.
    func release(_ event: CloudEvent?, in transaction: JournalTransaction) throws {
        try delete(transaction.db)
        var position =
            try ReadPosition.load(transaction.db, topic: record.topic)[record.partition] ?? ReadPosition()
        let before = position
        if blocks { position.offset = max(position.offset, record.offset + 1) }
        // A record that could not be read when it came was not counted as seen: a copy of it must be.
        if let event, position.sighting(of: event) == .new { position.saw(event, at: record.offset) }
        if position != before {
            try position.save(transaction.db, topic: record.topic, partition: record.partition)
        }
    }
}
