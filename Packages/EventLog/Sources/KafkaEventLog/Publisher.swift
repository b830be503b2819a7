import EventLog
import Kafka
import Logging

/// The one producer of a log: writes each hand-over in a transaction, under a name that only one producer can hold.
///
/// A hand-over is seen whole or not at all, so no later event can pass an earlier one that failed: a reader skips a
/// sequence that is lower than one it has seen, and an overtaken event would be lost.
actor Publisher {
    private let name: String
    private let configuration: KafkaConfiguration
    private let logger: Logger
    private let timeout: Duration
    private var producer: Producer
    /// Whether the name is this producer's.
    private var isClaimed = false
    /// When the transaction began that may not have ended yet.
    private var unsettled: ContinuousClock.Instant?
    private var fence: EventLogError?
    private var turns = Turns()

    /// How long calls to the coordinator are repeated before the hand-over counts as failed.
    private static let patience = Duration.seconds(10)
    /// How long a call for the name waits: whoever stops the service waits for it too.
    private static let claimTimeout = Duration.seconds(5)
    /// How long the coordinator lets a transaction be open.
    private static let transactionTimeout = Duration.seconds(60)

    init(name: String, configuration: KafkaConfiguration, logger: Logger) throws {
        var configuration = configuration
        configuration.producing.transactionalID = name
        let timeout = configuration.producing.transactionTimeout ?? Self.transactionTimeout
        configuration.producing.transactionTimeout = timeout
        // What the topics are created with.
        configuration.producing.recordSize = configuration.producing.recordSize ?? TopicPlan.largestRecord
        self.name = name
        self.timeout = timeout
        self.configuration = configuration
        self.logger = logger
        producer = try Producer(configuration: configuration, logger: logger)
    }

    /// Takes the name over; whoever had it can write no more.
    func claim() async throws {
        try await inTurn { _ in }
    }

    func publish(_ messages: [LogMessage], to topic: Topic) async throws {
        guard !messages.isEmpty else { return }
        let records = messages.map { message in
            Record(
                topic: topic.name, key: message.key, value: message.value,
                headers: message.headers.map { Header(name: $0.name, value: Array($0.value.utf8)) })
        }
        try await inTurn { producer in
            unsettled = .now
            try await producer.transaction(timeout: Self.patience) { _ = try await producer.send(records) }
            unsettled = nil
        }
    }

    func partitionCount(of topic: Topic) async throws -> Int {
        try await producer.partitionCount(of: topic.name)
    }

    func close() async { await producer.close() }

    private func inTurn(_ work: (Producer) async throws -> Void) async throws {
        if !turns.take() { await withCheckedContinuation { turns.wait($0) } }
        defer { turns.end() }
        if let fence { throw fence }
        do {
            if !isClaimed {
                try await producer.initializeTransactions(timeout: Self.claimTimeout)
                isClaimed = true
            }
            try await settle()
            try await work(producer)
        } catch {
            throw try await judge(error)
        }
    }

    /// Gives up what an earlier failure left open.
    private func settle() async throws {
        guard unsettled != nil else { return }
        do {
            try await producer.abortTransaction()
        } catch let error as KafkaError where error.code == .wrongState && !error.isFatal {
            // It was given up at once.
        }
        unsettled = nil
    }

    /// What an error means to the caller, after what it means to the producer was done.
    private func judge(_ error: any Error) async throws -> any Error {
        guard let cause = error as? KafkaError ?? (error as? DeliveryError)?.first else { return error }
        if cause.isFenced, !mayHaveTimedOut {
            let fenced = EventLogError(code: .fenced, description: "another writer took over as \(name): \(cause)")
            fence = fenced
            return fenced
        }
        // What can be tried again, or given up first, leaves the producer as it is: it must keep the name as it has it,
        // because a new producer would take it back from a writer that took over.
        if !cause.isRetriable, !cause.requiresAbort { try await replace() }
        return cause
    }

    /// Whether the coordinator may have given up a transaction of this producer by itself, which it tells in the same
    /// words as that another writer took over. Before the time-out of the transaction it cannot.
    private var mayHaveTimedOut: Bool {
        guard let unsettled else { return false }
        return unsettled.duration(to: .now) >= timeout * 0.9
    }

    private func replace() async throws {
        let failed = producer
        producer = try Producer(configuration: configuration, logger: logger)
        (isClaimed, unsettled) = (false, nil)
        logger.warning("the producer was replaced after an error that it cannot go on from")
        await failed.close(timeout: .zero)
    }
}
