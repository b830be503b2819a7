internal import CRDKafka

extension Consumer {
    /// Lends the next records to `body`, at least one (or the news of an end) and at most `maximum`; suspends until there
    /// are any.
    ///
    /// The fastest way to read: nothing is copied, and nothing is done per record but what `body` does. Otherwise as
    /// `nextBatch`. The records count as handed out, also when `body` throws.
    public nonisolated(nonsending) func withBatch<Result>(
        maximum: Int = 5000, _ body: (borrowing RecordBatch) throws -> Result
    ) async throws -> Result {
        let batch = RecordBatch(try await receive(maximum))
        return try body(batch)
    }

    /// The next records, at least one and at most `maximum`; suspends until there are any.
    ///
    /// Records of one partition come in the order of their offsets. Throws `CancellationError` at once when the task is
    /// cancelled, no record is lost by that, and a `KafkaError` when a partition cannot be read and that will not heal:
    /// `.offsetUnavailable`, `.unknownTopic`, `.topicAuthorizationFailed` and the like, or `.closed`. The other
    /// partitions can be read on; the failed one waits for a new `assign` or `seek`. Trouble that librdkafka overcomes by
    /// itself goes to the log only. A member of a group runs its `RebalanceHandler` in here; what that throws comes out.
    public func nextBatch(maximum: Int = 500) async throws -> [ReceivedRecord] {
        while true {
            let records = try await receive(maximum).copies()
            if !records.isEmpty { return records }
        }
    }

    private func receive(_ maximum: Int) async throws -> BatchStorage {
        let place = KafkaError.Place(.receiving)
        guard maximum > 0 else { throw KafkaError.invalidArgument("a batch of \(maximum) records", at: place) }
        guard !isAskingHandler else {
            throw KafkaError(code: .wrongState, message: "no batch during a rebalance", place: place)
        }
        while true {
            try Task.checkCancellation()
            guard phase == .open else { throw KafkaError.closed(at: place) }
            if !isBusy {
                if let batch = drain(maximum) { return batch }
                if let error = failure {
                    failure = nil
                    throw error
                }
                if rebalance != nil {
                    await takeTurn()
                    defer { endTurn() }
                    try await answerRebalance()
                    continue
                }
            }
            try await waitForChange()
        }
    }

    /// Takes up to `maximum` records that librdkafka has read ahead; stops at an error or a rebalance, which is kept for
    /// later. Nil when there is nothing at the moment.
    private func drain(_ maximum: Int) -> BatchStorage? {
        guard failure == nil, rebalance == nil, let first = client.nextFetched() else { return nil }
        guard let batch = BatchStorage(client: client, capacity: min(maximum, Self.largestBatch)) else {
            rd_kafka_event_destroy(first)
            return nil
        }
        var event = batch.fill(from: first)
        while let other = event {
            take(other, into: batch)
            rd_kafka_event_destroy(other)
            event = failure == nil && rebalance == nil ? batch.fill() : nil
        }
        guard batch.count > 0 || !batch.ends.isEmpty else { return nil }
        for run in batch.runs { partitions.move(run.partition, to: run.next) }
        for (partition, end) in batch.ends { partitions.advance(partition, to: end) }
        return batch
    }

    /// Takes an event that holds no record.
    private func take(_ event: OpaquePointer, into batch: BatchStorage) {
        if let end = client.partitionEnd(in: event) {
            batch.append(end: end.offset, of: end.partition)
        } else if let wanted = client.rebalance(in: event) {
            rebalance = wanted
        } else if let error = client.error(in: event, at: .init(.receiving)) {
            note(error)
        }
    }

    /// More makes no batch faster, and room for it would have to be found at once.
    private static let largestBatch = 10_000
}

extension Client {
    /// The end of a partition that reading has come to, if this event says so.
    fileprivate func partitionEnd(in event: OpaquePointer) -> (partition: TopicPartition, offset: Int64)? {
        guard rd_kafka_event_type(event) == RD_KAFKA_EVENT_ERROR,
            rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR__PARTITION_EOF,
            let entry = rd_kafka_event_topic_partition(event)
        else { return nil }
        defer { rd_kafka_topic_partition_destroy(entry) }
        return (TopicPartition(entry.pointee), entry.pointee.offset)
    }
}
