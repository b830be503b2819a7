/// Keeps account of the records that a producer is answerable for, from `send` to the acknowledgement.
///
/// A record waits for room, in the order of the calls; is held by the library; is settled. The call that sent it is
/// complete when all its records are settled. No I/O: the producer does what this says.
struct DeliveryLedger {
    /// Names a batch: the records of one call.
    struct BatchID: Hashable, Sendable {
        fileprivate let number: UInt32
    }

    /// Names a record while the library holds it. Never 0, so that it can travel as a pointer.
    struct Token: Hashable, Sendable {
        /// Batch in the upper 32 bits, place in the batch in the lower.
        let rawValue: UInt

        init(rawValue: UInt) { self.rawValue = rawValue }

        fileprivate init(batch: UInt32, index: Int) { rawValue = UInt(batch) << 32 | UInt(index) }
        fileprivate var batch: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 32) }
        fileprivate var index: Int { Int(rawValue & 0xffff_ffff) }
    }

    /// A batch of which every record is settled; the deliveries are in the order of its records.
    struct Completion: Equatable {
        let batch: BatchID
        let deliveries: [Delivery]
    }

    private struct Batch {
        let records: [Record]
        var handedOver = 0
        var unsettled: Int
        var deliveries: [Delivery?]

        enum Progress { case partial, complete }

        mutating func settle(_ index: Int, _ delivery: Delivery) -> Progress {
            guard deliveries[index] == nil else { return .partial }
            deliveries[index] = delivery
            unsettled -= 1
            return unsettled == 0 ? .complete : .partial
        }
    }

    private var batches: [UInt32: Batch] = [:]
    private var waiting: [UInt32] = []
    private var lastNumber: UInt32 = 0

    /// How many records the library holds.
    private(set) var held = 0

    /// How many records wait for room.
    private(set) var waitingForRoom = 0

    /// Whether there is nothing to answer for.
    var isEmpty: Bool { held == 0 && waitingForRoom == 0 }

    /// Takes on the records of one call; at least one.
    mutating func open(_ records: [Record]) -> BatchID {
        repeat { lastNumber &+= 1 } while lastNumber == 0 || batches[lastNumber] != nil
        batches[lastNumber] = Batch(
            records: records, unsettled: records.count, deliveries: Array(repeating: nil, count: records.count))
        waiting.append(lastNumber)
        waitingForRoom += records.count
        return BatchID(number: lastNumber)
    }

    /// The record to hand over next, and the token to hand over with it.
    var next: (token: Token, record: Record)? {
        guard let number = waiting.first, let batch = batches[number] else { return nil }
        return (Token(batch: number, index: batch.handedOver), batch.records[batch.handedOver])
    }

    /// The library has taken `next`.
    mutating func nextWasTaken() {
        guard advance() != nil else { return }
        held += 1
    }

    /// The library will never take `next`.
    mutating func nextWasRefused(_ error: KafkaError) -> Completion? {
        guard let token = advance() else { return nil }
        return settle(token, .failure(error))
    }

    /// The library has reported what became of a record; `delivery` is asked with the topic it was sent to.
    mutating func report(_ token: Token, _ delivery: (_ topic: String) -> Delivery) -> Completion? {
        held -= 1
        guard let topic = batches[token.batch]?.records[token.index].topic else { return nil }
        return settle(token, delivery(topic))
    }

    /// Nobody waits for this batch any more: what was not handed over yet never will be, and is counted.
    @discardableResult
    mutating func abandon(_ id: BatchID) -> Int {
        guard let batch = batches.removeValue(forKey: id.number) else { return 0 }
        let left = batch.records.count - batch.handedOver
        waitingForRoom -= left
        waiting.removeAll { $0 == id.number }
        return left
    }

    /// Settles whatever still waits for room with an error.
    mutating func refuseWaiting(_ error: KafkaError) -> [Completion] {
        var completions: [Completion] = []
        while next != nil {
            if let completion = nextWasRefused(error) { completions.append(completion) }
        }
        return completions
    }

    /// Moves past `next`.
    private mutating func advance() -> Token? {
        guard let number = waiting.first, let index = batches[number]?.handedOver else { return nil }
        batches[number]?.handedOver = index + 1
        waitingForRoom -= 1
        if index + 1 == batches[number]?.records.count { waiting.removeFirst() }
        return Token(batch: number, index: index)
    }

    private mutating func settle(_ token: Token, _ delivery: Delivery) -> Completion? {
        // In place: a copy of the batch here would copy its deliveries once per record.
        guard batches[token.batch]?.settle(token.index, delivery) == .complete else { return nil }
        let done = batches.removeValue(forKey: token.batch)
        return Completion(batch: BatchID(number: token.batch), deliveries: done?.deliveries.compactMap(\.self) ?? [])
    }
}
