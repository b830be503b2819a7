/// Keeps account of the records that a producer is answerable for, from `send` to the acknowledgement.
///
/// A record waits for room, in the order of the calls; is held by the library; is settled. The call that sent it is
/// complete when all its records are settled. No I/O: the producer does what this says.
struct DeliveryLedger {
    /// Names a batch: the records of one call.
    struct BatchID: Hashable, Sendable {
        fileprivate let slot: Int
        fileprivate let serial: UInt64
    }

    /// Names a record while the library holds it. Never 0, so that it can travel as a pointer.
    struct Token: Hashable, Sendable {
        /// One more than the slot of the batch in the upper 32 bits, place in the batch in the lower.
        let rawValue: UInt

        init(rawValue: UInt) { self.rawValue = rawValue }

        fileprivate init(slot: Int, index: Int) { rawValue = UInt(slot + 1) << 32 | UInt(index) }
        fileprivate var slot: Int { Int(rawValue >> 32) - 1 }
        fileprivate var index: Int { Int(rawValue & 0xffff_ffff) }
    }

    /// What the library says of one record that it held.
    struct Report {
        let token: Token
        var partition: Int32 = 0
        var offset: Int64 = 0
        /// 0 when the record was written, else why not.
        var code: Int32 = 0
    }

    /// A batch of which every record is settled.
    struct Completion {
        let batch: BatchID
        let outcomes: Outcomes
    }

    /// What a turn of handing over brought.
    struct HandOver {
        /// Batches of which the library has taken, or refused, the last record.
        var handedOver: [BatchID] = []
        /// Those of them that it refused entirely, or has settled meanwhile.
        var completions: [Completion] = []
    }

    private var slots: [Batch?] = []
    private var free: [Int] = []
    private var waiting: [Int] = []
    private var lastSerial: UInt64 = 0

    /// How many records the library holds.
    private(set) var held = 0

    /// How many records wait for room.
    private(set) var waitingForRoom = 0

    /// Whether there is nothing to answer for.
    var isEmpty: Bool { held == 0 && waitingForRoom == 0 }

    /// Takes on the records of one call; at least one, and fewer than 4 milliards.
    mutating func open(_ records: [Record]) -> BatchID {
        lastSerial += 1
        let batch = Batch(records: records, serial: lastSerial)
        let slot: Int
        if let reused = free.popLast() {
            slot = reused
            slots[slot] = batch
        } else {
            slot = slots.count
            slots.append(batch)
        }
        waiting.append(slot)
        waitingForRoom += records.count
        return BatchID(slot: slot, serial: lastSerial)
    }

    /// Hands over what waits, in order, until the library has no room.
    ///
    /// - Parameters:
    ///   - sort: is asked what the error of a refused record means for its sender.
    ///   - give: hands one record over; throws `.queueFull` when there is no room, another error when the library will
    ///     never take this record.
    mutating func handOver(
        sorting sort: (KafkaError) -> KafkaError = { $0 },
        _ give: (borrowing Record, Token) throws(KafkaError) -> Void
    ) -> HandOver {
        var progress = HandOver()
        while let slot = waiting.first, var batch = slots[slot] {
            // Out of its slot meanwhile, so that it is changed in place and not copied.
            slots[slot] = nil
            let left = batch.left
            var isFull = false
            batch.forEachLeft { record, index in
                do throws(KafkaError) {
                    try give(record, Token(slot: slot, index: index))
                    held += 1
                } catch {
                    // Something is held: its report makes room. Nothing is: this record alone is too much.
                    isFull = error.code == .queueFull && held > 0
                    return isFull ? .stop : .refused(sort(error))
                }
                return .taken
            }
            waitingForRoom -= left - batch.left
            slots[slot] = batch
            if isFull { return progress }
            waiting.removeFirst()
            progress.handedOver.append(BatchID(slot: slot, serial: batch.serial))
            if let completion = completion(of: slot) { progress.completions.append(completion) }
        }
        return progress
    }

    /// The library says what became of records that it held.
    ///
    /// - Parameters:
    ///   - count: how many reports there are.
    ///   - report: a report by its number; nil when there is none.
    ///   - failure: is asked what it means that a record was not written.
    @inline(__always)
    mutating func report(
        _ count: Int, _ report: (Int) -> Report?,
        failure: (_ code: Int32, _ topic: String, _ partition: Int32) -> KafkaError
    ) -> [Completion] {
        var completions: [Completion] = []
        for number in 0..<count {
            guard let report = report(number) else { continue }
            held -= 1
            let (slot, index) = (report.token.slot, report.token.index)
            let isLast: Bool?
            if report.code == 0 {
                isLast = slots[slot]?.settle(index, partition: report.partition, offset: report.offset)
            } else if let topic = slots[slot]?.topic(of: index) {
                isLast = slots[slot]?.settle(index, failure(report.code, topic, report.partition))
            } else {
                isLast = nil
            }
            if isLast == true, let completion = completion(of: slot) { completions.append(completion) }
        }
        return completions
    }

    /// Nobody waits for this batch any more: what was not handed over yet never will be, and is counted.
    mutating func abandon(_ id: BatchID) -> Int {
        guard let batch = slots[id.slot], batch.serial == id.serial else { return 0 }
        let left = batch.left
        waitingForRoom -= left
        if left > 0 { waiting.removeAll { $0 == id.slot } }
        if slots[id.slot]?.abandon() == true { vacate(id.slot) }
        return left
    }

    /// Settles whatever still waits for room with an error.
    mutating func refuseWaiting(_ error: KafkaError) -> HandOver {
        handOver { _, _ throws(KafkaError) in throw error }
    }

    /// What is to be told when a batch has no unsettled record any more; its slot is free then.
    private mutating func completion(of slot: Int) -> Completion? {
        guard let batch = slots[slot], batch.isSettled else { return nil }
        vacate(slot)
        return batch.isAbandoned
            ? nil : Completion(batch: BatchID(slot: slot, serial: batch.serial), outcomes: batch.outcomes)
    }

    private mutating func vacate(_ slot: Int) {
        slots[slot] = nil
        free.append(slot)
    }
}
