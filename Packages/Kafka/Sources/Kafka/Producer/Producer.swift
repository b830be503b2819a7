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

    enum Phase { case open, closing, closed }

    let executor: QueueExecutor
    let client: Client
    var ledger = DeliveryLedger()
    var transaction = TransactionState()
    var phase = Phase.open
    var pending: [DeliveryLedger.BatchID: PendingDeliveries] = [:]
    var waitingForRoom: [DeliveryLedger.BatchID: CheckedContinuation<Void, any Error>] = [:]

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
}
