internal import CRDKafka
internal import Dispatch

/// Transactions, for a producer with `KafkaConfiguration.Producing.transactionalID`.
///
/// Their errors come in three classes, one at most of which is set: `isRetriable` - make the same call again;
/// `requiresAbort` - call `abortTransaction`, then a new transaction can begin; `isFatal` - close this producer, for
/// example because a newer one took over (`isFenced`). An error of none of these is a call in the wrong place.
/// `transaction(timeout:_:)` does all that.
extension Producer {
    /// Takes over the transactional id: waits for or aborts what its former owner left, and fences that owner.
    ///
    /// To be called once, before the first transaction. Throws a `KafkaError`; when it is retriable, such as
    /// `.timedOut`, calling again goes on where this call gave up.
    ///
    /// - Parameter timeout: how long to wait for the coordinator.
    public func initializeTransactions(timeout: Duration = .seconds(30)) async throws {
        let limit = timeout.milliseconds
        try await client.transact(.initializingTransactions) { rd_kafka_init_transactions($0, limit) }
    }

    /// Opens a transaction: what is sent from now on belongs to it. One at a time.
    public func beginTransaction() async throws {
        try await client.transact(.beginningTransaction) { rd_kafka_begin_transaction($0) }
        transaction.begin()
    }

    /// Makes offsets of what was read part of the transaction: they are committed in the group if it is.
    ///
    /// - Parameters:
    ///   - offsets: of each partition the offset to read next, one more than the last that was read.
    ///   - group: made by the consumer that read, in its current generation.
    ///   - timeout: how long to wait for the coordinators.
    public func send(
        offsets: [TopicPartition: Int64], of group: GroupMetadata, timeout: Duration = .seconds(30)
    ) async throws {
        let limit = timeout.milliseconds
        try await client.transact(.sendingOffsets) { instance throws(KafkaError) in
            let list = try Client.makeList(offsets, at: .sendingOffsets)
            defer { rd_kafka_topic_partition_list_destroy(list) }
            return try group.withPointer { rd_kafka_send_offsets_to_transaction(instance, list, $0, limit) }
        }
    }

    /// Makes the records and offsets of the transaction visible, all or none; waits until every record is written.
    ///
    /// Throws an error that requires an abort when a record was not written, also if it was refused before it was sent.
    /// When it is not done in time the error is `.timedOut`, which is retriable: the same call again goes on with it.
    ///
    /// - Parameter timeout: how long to wait for the coordinator.
    public func commitTransaction(timeout: Duration = .seconds(30)) async throws {
        let limit = timeout.milliseconds
        while transaction.isOpen, !ledger.isEmpty {
            _ = try await flushSlice(until: .now + .seconds(1))
        }
        if let error = client.fatalError(at: .init(.committingTransaction)) { throw error }
        try transaction.checkComplete()
        try await client.transact(.committingTransaction) { rd_kafka_commit_transaction($0, limit) }
        transaction.end()
    }

    /// Gives up the transaction: readers of committed records never see it.
    ///
    /// Records that are still under way are reported as `.purgedFromQueue` or `.purgedInFlight`. When it is not done in
    /// time the error is `.timedOut`, which is retriable: the same call again goes on with it.
    ///
    /// - Parameter timeout: how long to wait for the coordinator. librdkafka itself would wait for ever.
    public func abortTransaction(timeout: Duration = .seconds(30)) async throws {
        let limit = timeout.milliseconds
        refuseWaiting()
        try await client.transact(.abortingTransaction) { rd_kafka_abort_transaction($0, limit) }
        transaction.end()
    }

    /// Runs `body` in a transaction: commits when it returns, aborts when it throws or when the commit says so.
    ///
    /// Calls to the coordinator that are retriable are repeated. An error is thrown after the transaction was aborted,
    /// so unless it is fatal the whole can be tried again. Where records of a group are read, send their offsets in
    /// `body`.
    ///
    /// - Parameters:
    ///   - attempts: how often `body` runs at most, each time in a new transaction, while what fails is an error of
    ///     Kafka that requires an abort. librdkafka 2.0.2 can need a second transaction to renew its numbering after a
    ///     record that a broker refused.
    ///   - timeout: how long to repeat a call that is retriable.
    ///   - isolation: where `body` runs; that of the caller.
    ///   - body: what to do in the transaction.
    public func transaction<Value>(
        attempts: Int = 1,
        timeout: Duration = .seconds(60),
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Value
    ) async throws -> Value {
        var left = attempts
        let slice = min(timeout, .seconds(5))
        while true {
            left -= 1
            try await repeating(for: timeout) { try await self.beginTransaction() }
            do {
                let value = try await body()
                try await repeating(for: timeout) { try await self.commitTransaction(timeout: slice) }
                return value
            } catch {
                let cause = Self.kafkaError(in: error)
                guard cause?.isFatal != true else { throw error }
                try await repeating(for: timeout) { try await self.abortTransaction(timeout: slice) }
                guard left > 0, cause?.requiresAbort == true else { throw error }
            }
        }
    }

    private nonisolated static func kafkaError(in error: any Error) -> KafkaError? {
        error as? KafkaError ?? (error as? DeliveryError)?.first
    }

    /// Waits without regard to cancellation.
    private func pause(_ time: Duration) async {
        await withCheckedContinuation { continuation in
            executor.queue.asyncAfter(deadline: .now() + .milliseconds(Int(time.milliseconds))) {
                continuation.resume()
            }
        }
    }

    /// Makes a call again while it fails with a retriable error, with growing pauses, at most for `time`.
    ///
    /// Does not heed cancellation: a transaction that is left half done blocks its readers.
    private nonisolated func repeating(
        for time: Duration, _ call: @Sendable () async throws -> Void
    ) async throws {
        let deadline = ContinuousClock.now + time
        var pause = Duration.milliseconds(20)
        while true {
            do {
                return try await call()
            } catch let error as KafkaError where error.isRetriable && .now < deadline {
                await self.pause(pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }
}
