internal import CRDKafka
internal import Logging

extension Producer {
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
    /// What is given up is reported to its sender as `.purgedFromQueue` or `.purgedInFlight`; a transaction that is
    /// open is aborted. A cancelled task closes just as well. Closing again waits for the first close.
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
        for waiter in waitingForRoom.values { waiter.resume(throwing: KafkaError.closed(at: .init(.sending))) }
        waitingForRoom = [:]
        for deliveries in pending.values { deliveries.settle(.failure(.closed(at: .init(.sending)))) }
        pending = [:]
    }
}
