internal import Dispatch

extension Producer {
    /// Sends records and returns where each was written, in the same order.
    ///
    /// Records of one call that go to one partition are written in their order. Suspends until all are settled: that is
    /// at most `delivery.timeout.ms` (5 minutes unless set) after librdkafka had room for the last one.
    ///
    /// Throws `DeliveryError`, which says what became of each, when a record was not written; `KafkaError` with
    /// `.closed` when the producer is closed; and `CancellationError` at once when the task is cancelled. Of the
    /// records of a cancelled call, those that librdkafka had room for may still be written.
    @discardableResult
    public func send(_ records: [Record]) async throws -> [Acknowledgement] {
        try await outcomes(of: records)?.acknowledgements() ?? []
    }

    /// Sends records and returns what became of each, in the same order: as `send`, with a failure as a result.
    public func deliver(_ records: [Record]) async throws -> [Delivery] {
        try await outcomes(of: records)?.deliveries ?? []
    }

    /// Hands records over now and lets what became of them be collected later.
    ///
    /// Suspends only while librdkafka has no room for them: that is the back-pressure. Calls that follow on each other
    /// keep their order. Throws `KafkaError` with `.closed`, and `CancellationError` at once when the task is cancelled;
    /// then those that librdkafka had room for may still be written.
    public func enqueue(_ records: [Record]) async throws -> PendingDeliveries {
        let deliveries = PendingDeliveries(of: self)
        guard let batch = try open(records, deliveries) else { return deliveries }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waitingForRoom[batch] = continuation
                if Task.isCancelled { stopWaiting(batch) } else { handOver() }
            }
        } onCancel: {
            executor.queue.async { self.assumeIsolated { $0.stopWaiting(batch) } }
        }
        return deliveries
    }

    /// Sends and waits; nil when there was nothing to send.
    private func outcomes(of records: [Record]) async throws -> Outcomes? {
        let deliveries = PendingDeliveries(of: self)
        guard let batch = try open(records, deliveries) else { return nil }
        handOver()
        do {
            return try await deliveries.outcomes()
        } catch let error as CancellationError {
            abandon(batch)
            throw error
        }
    }

    /// Takes on the records of a call; nil when there are none.
    private func open(_ records: [Record], _ deliveries: PendingDeliveries) throws -> DeliveryLedger.BatchID? {
        guard phase == .open else { throw KafkaError.closed(at: .init(.sending)) }
        try Task.checkCancellation()
        guard !records.isEmpty else {
            deliveries.settle(.success(Outcomes(of: [])))
            return nil
        }
        let batch = ledger.open(records)
        pending[batch] = deliveries
        return batch
    }

    /// The sender was cancelled; too late when everything is handed over already.
    private func stopWaiting(_ batch: DeliveryLedger.BatchID) {
        guard let sender = waitingForRoom.removeValue(forKey: batch) else { return }
        abandon(batch)
        sender.resume(throwing: CancellationError())
    }

    private func abandon(_ batch: DeliveryLedger.BatchID) {
        guard pending.removeValue(forKey: batch) != nil else { return }
        if ledger.abandon(batch) > 0 {
            _ = missing(KafkaError(code: .purgedFromQueue, message: "the sender was cancelled", place: .init(.sending)))
        }
        handOver()
    }
}
