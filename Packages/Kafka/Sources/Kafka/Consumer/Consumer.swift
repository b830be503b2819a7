internal import CRDKafka
internal import Dispatch
public import Logging

/// Reads records from partitions that its owner chooses, from offsets that its owner keeps.
///
/// Nothing is committed and nothing is skipped: an offset that is not in the log is an error, never a jump. What
/// librdkafka reads ahead is bounded by `queued.max.messages.kbytes` (64 MiB unless set). Close it when done.
public actor Consumer {
    private let executor: QueueExecutor
    let client: Client
    private var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    private var lastWaiter = 0
    private var failure: KafkaError?
    private var isOpen = true

    /// The queue on which everything here runs.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts a consumer. It connects in the background; brokers that are not there are no error.
    ///
    /// Throws a `KafkaError`: `.unknownSetting`, `.invalidSetting` or `.unsupportedLibraryVersion`.
    public init(configuration: KafkaConfiguration, logger: Logger) throws {
        let executor = QueueExecutor(label: "kafka.consumer")
        self.executor = executor
        client = try Client(.consumer, configuration: configuration, logger: logger, queue: executor.queue)
        client.start { [weak self] in
            self?.assumeIsolated { $0.wake() }
        }
    }

    deinit {
        client.destroy {}
    }

    /// Reads these partitions from these offsets from now on, and no others.
    ///
    /// Replaces what was assigned before; records of the former assignment do not arrive any more. An empty assignment
    /// reads nothing. Throws a `KafkaError`: `.invalidArgument` for a name, partition or offset that cannot exist,
    /// `.closed`. Whether topic, partition and offset do exist is found while reading. A topic whose description is
    /// forbidden to us stays silent there (librdkafka 2.0.2): `partitionCount(of:)` tells.
    public func assign(_ partitions: [TopicPartition: StartOffset]) throws {
        guard isOpen else { throw KafkaError.closed(at: .init(.assigning)) }
        try client.assign(partitions)
        failure = nil
    }

    /// The next records, at least one and at most `maximum`; suspends until there are any.
    ///
    /// Records of one partition come in the order of their offsets. Throws `CancellationError` at once when the task is
    /// cancelled, no record is lost by that, and a `KafkaError` when a partition cannot be read and that will not heal:
    /// `.offsetUnavailable`, `.unknownTopic`, `.topicAuthorizationFailed` and the like, or `.closed`. The other
    /// partitions can be read on; the failed one waits for a new `assign`. Trouble that librdkafka overcomes by itself
    /// goes to the log only.
    public func nextBatch(maximum: Int = 500) async throws -> [ReceivedRecord] {
        let place = KafkaError.Place(.receiving)
        guard maximum > 0 else { throw KafkaError.invalidArgument("a batch of \(maximum) records", at: place) }
        while true {
            try Task.checkCancellation()
            guard isOpen else { throw KafkaError.closed(at: place) }
            let batch = drain(maximum)
            if !batch.isEmpty { return batch }
            if let error = failure {
                failure = nil
                throw error
            }
            try await waitForWakeUp()
        }
    }

    /// Ends the consumer; whoever waits for a batch gets `.closed`. Closing again waits for the first close.
    public func close() async {
        isOpen = false
        for waiter in waiters.values { waiter.resume(throwing: KafkaError.closed(at: .init(.receiving))) }
        waiters = [:]
        await client.destroy()
    }

    /// Takes up to `maximum` records that librdkafka has read ahead; stops at an error, which is kept for later.
    private func drain(_ maximum: Int) -> [ReceivedRecord] {
        var batch: [ReceivedRecord] = []
        var topic = TopicName()
        while batch.count < maximum, failure == nil, let event = client.nextFetched() {
            defer { rd_kafka_event_destroy(event) }
            if let error = client.error(in: event, at: .init(.receiving)) { note(error) }
            // One at most: the events of librdkafka 2 hold a single record.
            while let message = rd_kafka_event_message_next(event) {
                batch.append(ReceivedRecord(copying: message, topic: topic.of(message.pointee.rkt)))
            }
        }
        return batch
    }

    /// Sorts an error: what heals goes to the log, what does not is kept for the next call of `nextBatch`.
    private func note(_ error: KafkaError) {
        guard error.code != .endOfPartition else { return }
        if error.code.healsWhileReading || failure != nil {
            client.logger.report(error)
        } else {
            failure = error
        }
    }

    /// librdkafka has something new. Records stay there until somebody asks for them: that is the back-pressure.
    private func wake() {
        guard isOpen else { return }
        client.drainEvents { event in
            if let error = client.error(in: event, at: .init(.receiving)) { note(error) }
        }
        for waiter in waiters.values { waiter.resume() }
        waiters = [:]
    }

    private func waitForWakeUp() async throws {
        lastWaiter += 1
        let waiter = lastWaiter
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiters[waiter] = continuation
                if Task.isCancelled { cancel(waiter) }
            }
        } onCancel: {
            executor.queue.async { self.assumeIsolated { $0.cancel(waiter) } }
        }
    }

    private func cancel(_ waiter: Int) {
        waiters.removeValue(forKey: waiter)?.resume(throwing: CancellationError())
    }
}
