internal import CRDKafka
internal import Dispatch
internal import Logging
internal import Synchronization

/// One client instance of librdkafka with its queues: the part that `Producer`, `Consumer` and `Admin` share.
///
/// `@unchecked Sendable`: the pointers never change, librdkafka's calls on them are safe from any thread, and they are
/// good until `release`. Every use is kept before that: the owning actor makes none after it has called `destroy`, and
/// the calls that block are counted in `calls`, for which `release` waits and to which `destroy` admits no more.
final class Client: @unchecked Sendable {
    /// The instance (`rd_kafka_t`).
    let instance: OpaquePointer
    let logger: Logger
    let requestTimeout: Duration
    /// The topics that are written to.
    let topics: TopicHandles
    private let kind: ClientKind
    /// The queue of what librdkafka has to tell, besides records and log (`rd_kafka_queue_t`).
    let events: OpaquePointer
    private let logs: OpaquePointer
    private let fetched: OpaquePointer?
    private let wakeUp: WakeUp
    let metrics: ClientMetrics
    private let tokens: TokenRenewal?
    private let calls = DispatchGroup()
    private let isEnding = Mutex(false)
    private let end = DispatchGroup()

    /// Starts an instance whose wake-ups arrive on `queue` once `start` is called.
    init(_ kind: ClientKind, configuration: KafkaConfiguration, logger: Logger, queue: DispatchQueue) throws {
        try LibraryVersion.installed.check()
        let settings = try SettingsHandle(configuration.settings(for: kind))
        settings.enableEvents(
            RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_FETCH | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_LOG
                | RD_KAFKA_EVENT_REBALANCE | RD_KAFKA_EVENT_OFFSET_COMMIT | RD_KAFKA_EVENT_STATS
                | RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH)
        wakeUp = try WakeUp(queue: queue)
        do {
            instance = try settings.makeInstance(kind == .consumer ? RD_KAFKA_CONSUMER : RD_KAFKA_PRODUCER)
        } catch {
            wakeUp.stop {}
            throw error
        }
        self.kind = kind
        self.logger = logger
        requestTimeout = configuration.requestTimeout
        metrics = ClientMetrics(kind: kind, clientID: configuration.clientID)
        tokens = configuration.security.tokens.map { TokenRenewal($0) }
        topics = TopicHandles(of: instance)
        logs = rd_kafka_queue_new(instance)
        events = rd_kafka_queue_get_main(instance)
        fetched = kind == .consumer ? rd_kafka_queue_get_consumer(instance) : nil
        rd_kafka_set_log_queue(instance, logs)
        for queue in [logs, events, fetched].compactMap(\.self) {
            rd_kafka_queue_io_event_enable(queue, wakeUp.writeEnd, "!", 1)
        }
    }

    /// Calls `handler` on the queue whenever librdkafka has something new, and once now.
    func start(_ handler: @escaping @Sendable () -> Void) {
        wakeUp.start(handler)
    }

    /// Takes everything that librdkafka has to tell: its log goes to the logger, its statistics to the metrics, its
    /// wish for a token to whoever has one, the rest to `handle`.
    ///
    /// An event is gone when `handle` returns. For the owner's queue only.
    func drainEvents(_ handle: (OpaquePointer) -> Void) {
        while let event = rd_kafka_queue_poll(logs, 0) {
            logger.forward(event)
            rd_kafka_event_destroy(event)
        }
        while let event = rd_kafka_queue_poll(events, 0) {
            switch rd_kafka_event_type(event) {
            case RD_KAFKA_EVENT_STATS: metrics.record(event, logger)
            case RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH: tokens?.renew(for: self)
            default: handle(event)
            }
            rd_kafka_event_destroy(event)
        }
    }

    /// The next thing that was read ahead: an event with a record or an error, which the caller destroys; nil when there
    /// is none at the moment. For the owner's queue only.
    ///
    /// As an event and not as a message of `rd_kafka_consumer_poll`, which only logs that a topic does not exist.
    func nextFetched() -> OpaquePointer? {
        fetched.flatMap { rd_kafka_queue_poll($0, 0) }
    }

    /// Runs a call that waits for the network, off the cooperative pool. Throws `.closed` after `destroy`.
    ///
    /// Cancelling the task does not shorten the call: it has its own time limit.
    func blocking<Value: Sendable>(
        at place: KafkaError.Place,
        _ call: @escaping @Sendable (Client) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            guard enter() else { return continuation.resume(throwing: KafkaError.closed(at: place)) }
            // A serial queue of its own has a thread of its own: calls that wait do not hold up each other.
            DispatchQueue(label: "kafka.call").async {
                continuation.resume(with: Result { try call(self) })
                self.leave()
            }
        }
    }

    /// Keeps the instance until `leave`; false after `destroy`.
    func enter() -> Bool {
        isEnding.withLock { isEnding in
            if !isEnding { calls.enter() }
            return !isEnding
        }
    }

    /// Ends one `enter` that was granted.
    func leave() { calls.leave() }

    /// Ends the instance and returns when its threads, sockets and pipe are gone. Again and at once is harmless.
    func destroy() async {
        await withCheckedContinuation { continuation in
            destroy { continuation.resume() }
        }
    }

    /// Ends the instance in the background, for an owner that went away without closing.
    func destroy(then finished: @escaping @Sendable () -> Void) {
        let isFirst = isEnding.withLock { isEnding in
            defer { isEnding = true }
            if !isEnding { end.enter() }
            return !isEnding
        }
        tokens?.stop()
        let queue = DispatchQueue(label: "kafka.end")
        end.notify(queue: queue, execute: finished)
        guard isFirst else { return }
        calls.notify(queue: queue) {
            self.release()
            self.wakeUp.stop { self.end.leave() }
        }
    }

    /// Topics and queues before the instance, and the instance before the pipe it writes to.
    private func release() {
        for queue in [logs, events, fetched].compactMap(\.self) {
            rd_kafka_queue_io_event_enable(queue, -1, nil, 0)
        }
        if kind == .consumer { leaveGroup() }
        for queue in [logs, events, fetched].compactMap(\.self) {
            rd_kafka_queue_destroy(queue)
        }
        topics.release()
        rd_kafka_destroy(instance)
    }
}
