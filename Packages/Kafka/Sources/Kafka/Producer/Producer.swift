internal import CRDKafka
internal import Dispatch
public import Logging

/// Writes records to Kafka, each exactly once per call and in order, and says where each was written.
///
/// Idempotent, with acks=all: what librdkafka repeats after a lost connection is not written twice. A full send queue
/// suspends the sender. Close it when done: `close` waits for what is under way.
public actor Producer {
    /// How much a producer is answerable for at a moment.
    public struct Backlog: Sendable, Hashable {
        /// Records that librdkafka holds: queued or under way.
        public let held: Int
        /// Records of suspended senders, for which librdkafka has no room yet.
        public let waitingForRoom: Int
    }

    private let executor: QueueExecutor
    let client: Client
    var ledger = DeliveryLedger()
    var transaction = TransactionState()
    private var senders: [DeliveryLedger.BatchID: CheckedContinuation<[Delivery], any Error>] = [:]
    private var phase = Phase.open

    private enum Phase { case open, closing, closed }

    /// The queue on which everything here runs.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts a producer. It connects in the background; brokers that are not there are no error.
    ///
    /// Throws a `KafkaError`: `.unknownSetting`, `.invalidSetting` or `.unsupportedLibraryVersion`.
    public init(configuration: KafkaConfiguration, logger: Logger) throws {
        let executor = QueueExecutor(label: "kafka.producer")
        self.executor = executor
        client = try Client(.producer, configuration: configuration, logger: logger, queue: executor.queue)
        client.start { [weak self] in
            self?.assumeIsolated { $0.proceed() }
        }
    }

    deinit {
        client.destroy {}
    }

    /// What the producer holds at the moment, for metrics and health.
    public var backlog: Backlog { Backlog(held: ledger.held, waitingForRoom: ledger.waitingForRoom) }

    /// Sends records and returns what became of each, in the same order.
    ///
    /// Records of one call that go to one partition are written in their order. Suspends until all are settled: that is
    /// at most `delivery.timeout.ms` (5 minutes unless set) after librdkafka had room for the last one.
    ///
    /// Throws `.closed` when the producer is closed, and `CancellationError` at once when the task is cancelled; of the
    /// records of a cancelled call, those that librdkafka had room for may still be written.
    public func send(_ records: [Record]) async throws -> [Delivery] {
        guard phase == .open else { throw KafkaError.closed(at: .init(.sending)) }
        try Task.checkCancellation()
        guard !records.isEmpty else { return [] }
        let batch = ledger.open(records)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                senders[batch] = continuation
                if Task.isCancelled { abandon(batch) } else { handOver() }
            }
        } onCancel: {
            executor.queue.async { self.assumeIsolated { $0.abandon(batch) } }
        }
    }

    /// Waits until everything that was sent is settled, without lingering for more.
    ///
    /// Throws a `KafkaError` with `.timedOut` when that is not so after `timeout`, and `CancellationError`.
    public func flush(timeout: Duration = .seconds(30)) async throws {
        let deadline = ContinuousClock.now + timeout
        while !ledger.isEmpty {
            try Task.checkCancellation()
            guard try await flushSlice(until: deadline) else {
                let left = ledger.held + ledger.waitingForRoom
                throw KafkaError(
                    code: .timedOut, message: "\(left) records are not acknowledged yet", place: .init(.flushing))
            }
        }
    }

    /// Waits up to `timeout` for what is under way, gives up the rest, and ends the producer.
    ///
    /// What is given up is reported to its sender as `.purgedFromQueue` or `.purgedInFlight`. A cancelled task closes
    /// just as well. Closing again waits for the first close.
    public func close(timeout: Duration = .seconds(10)) async {
        if phase == .open { phase = .closing }
        let deadline = ContinuousClock.now + timeout
        if transaction.isOpen { await abandonTransaction(until: deadline) }
        while !ledger.isEmpty, (try? await flushSlice(until: deadline)) == true {}
        if !ledger.isEmpty { await giveUp() }
        phase = .closed
        await client.destroy()
    }

    /// Waits a moment for deliveries and takes them in; false when the deadline has passed.
    ///
    /// In slices, because librdkafka's flush ends only when the delivery reports are drained meanwhile, which happens
    /// here between the slices and on each wake-up, and because new records may follow from suspended senders.
    func flushSlice(until deadline: ContinuousClock.Instant) async throws -> Bool {
        let remaining = deadline - .now
        guard remaining > .zero else { return false }
        try await client.flush(for: min(remaining, .milliseconds(100)))
        proceed()
        return true
    }

    /// Gives up a transaction that nobody will end, so that its readers need not wait for the coordinator to do so.
    private func abandonTransaction(until deadline: ContinuousClock.Instant) async {
        let limit = (deadline - .now).milliseconds
        refuseWaiting()
        do {
            try await client.transact(.abortingTransaction) { rd_kafka_abort_transaction($0, limit) }
        } catch {
            client.logger.warning("A transaction was left to its coordinator", metadata: ["error": "\(error)"])
        }
        transaction.end()
    }

    private func giveUp() async {
        client.logger.error(
            "Producer closed with records undelivered",
            metadata: ["held": "\(ledger.held)", "waiting": "\(ledger.waitingForRoom)"])
        refuseWaiting()
        client.purge()
        let deadline = ContinuousClock.now + .seconds(2)
        while !ledger.isEmpty, (try? await flushSlice(until: deadline)) == true {}
        for sender in senders.values { sender.resume(throwing: KafkaError.closed(at: .init(.sending))) }
        senders = [:]
    }

    /// Tells those who wait for room that there will be none.
    func refuseWaiting() {
        let error = KafkaError(RD_KAFKA_RESP_ERR__PURGE_QUEUE, at: .init(.sending))
        for completion in ledger.refuseWaiting(error) { resume(completion) }
    }

    /// Waits without regard to cancellation.
    func pause(_ time: Duration) async {
        await withCheckedContinuation { continuation in
            executor.queue.asyncAfter(deadline: .now() + .milliseconds(Int(time.milliseconds))) {
                continuation.resume()
            }
        }
    }

    /// Takes in what librdkafka reports, then hands over what waited for the room that this made.
    private func proceed() {
        guard phase != .closed else { return }
        client.drainEvents { event in
            if rd_kafka_event_type(event) == RD_KAFKA_EVENT_DR {
                settleRecords(in: event)
            } else if let error = client.error(in: event, at: .init(.sending)) {
                client.logger.report(error)
            }
        }
        handOver()
    }

    private func settleRecords(in event: OpaquePointer) {
        while let message = rd_kafka_event_message_next(event) {
            let token = DeliveryLedger.Token(rawValue: UInt(bitPattern: message.pointee._private))
            let completion = ledger.report(token) { topic in
                client.delivery(of: message.pointee, topic: topic).mapError(missing)
            }
            if let completion { resume(completion) }
        }
    }

    private func handOver() {
        while let (token, record) = ledger.next {
            switch client.produce(record, token: token) {
            case .taken:
                ledger.nextWasTaken()
            case .refused(let error):
                if let completion = ledger.nextWasRefused(missing(error)) { resume(completion) }
            case .full(let error):
                // Something is held: its delivery report makes room and brings us back here.
                guard ledger.held == 0 else { return }
                // Nothing is: this record alone is more than the queue may hold.
                if let completion = ledger.nextWasRefused(missing(error)) { resume(completion) }
            }
        }
    }

    /// Sorts the error of a record that will not be written: in a transaction it is one for the whole.
    private func missing(_ error: KafkaError) -> KafkaError {
        guard transaction.isOpen else { return error }
        return client.fatalError(at: error.place) ?? transaction.miss(error)
    }

    private func resume(_ completion: DeliveryLedger.Completion) {
        senders.removeValue(forKey: completion.batch)?.resume(returning: completion.deliveries)
    }

    private func abandon(_ batch: DeliveryLedger.BatchID) {
        guard let sender = senders.removeValue(forKey: batch) else { return }
        if ledger.abandon(batch) > 0 {
            _ = missing(KafkaError(RD_KAFKA_RESP_ERR__PURGE_QUEUE, at: .init(.sending)))
        }
        sender.resume(throwing: CancellationError())
        handOver()
    }
}
