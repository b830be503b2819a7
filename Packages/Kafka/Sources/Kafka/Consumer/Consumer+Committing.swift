internal import Dispatch
internal import Logging

extension Consumer {
    /// Writes down for the group that everything before these offsets is dealt with, and waits for the answer.
    ///
    /// `RecordBatch.nextOffsets` are such offsets. Also for a consumer with its own assignment, so that others can see
    /// how far it is; Kafka refuses that while the group has members. Throws a `CommitError` that says of which
    /// partitions it failed and why: `.illegalGeneration`, `.unknownMember` or `.rebalanceInProgress` when the group has
    /// shared its partitions anew meanwhile, `.timedOut` after `KafkaConfiguration.requestTimeout`; a `KafkaError` with `.invalidArgument` or `.closed`. Not shortened when the
    /// task is cancelled.
    public func commit(_ offsets: [TopicPartition: Int64]) async throws {
        guard !offsets.isEmpty else { return }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            do {
                try send(offsets) { continuation.resume(with: $0.mapError { $0 as any Error }) }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// Writes down for the group that everything before these offsets is dealt with, without waiting.
    ///
    /// `outcome` is called once, soon and briefly, when the answer is there; without it a failure goes to the log.
    /// `close` waits for the answer. Throws a `KafkaError` with `.invalidArgument` or `.closed`.
    public func commitLater(
        _ offsets: [TopicPartition: Int64],
        outcome: (@Sendable (Result<Void, CommitError>) -> Void)? = nil
    ) throws {
        guard !offsets.isEmpty else {
            outcome?(.success(()))
            return
        }
        let logger = client.logger
        try send(offsets) { result in
            if let outcome {
                outcome(result)
            } else if case .failure(let error) = result {
                logger.warning("Offsets were not committed", metadata: ["error": "\(error)"])
            }
        }
    }

    /// What the group has committed of these partitions: the offset to read next. One without is not in the result.
    ///
    /// Throws a `KafkaError`: `.timedOut` after `KafkaConfiguration.requestTimeout`, `.groupAuthorizationFailed` and the
    /// like, `.closed`.
    public func committed(of partitions: Set<TopicPartition>) async throws -> [TopicPartition: Int64] {
        guard !partitions.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.readingOffsets)) { try $0.committed(of: partitions) }
    }

    private func send(
        _ offsets: [TopicPartition: Int64], outcome: @escaping PendingCommits.Outcome
    ) throws {
        guard phase != .closed else { throw KafkaError.closed(at: .init(.committing)) }
        let token = commits.add(offsets.keys, at: .now, outcome)
        do {
            try client.commit(offsets, token: token.rawValue)
        } catch {
            commits.forget(token)
            throw error
        }
        watchCommits()
    }

    /// Fails commits that are not answered in time. librdkafka keeps one back while it looks for the coordinator, for ten
    /// minutes if need be, and a handler that waits for it would hold up the whole group.
    private func watchCommits() {
        guard !isWatchingCommits else { return }
        isWatchingCommits = true
        let limit = client.requestTimeout
        executor.queue.asyncAfter(deadline: .now() + .milliseconds(Int(limit.milliseconds))) { [weak self] in
            self?.assumeIsolated { consumer in
                consumer.isWatchingCommits = false
                let error = KafkaError(
                    code: .timedOut, message: "the coordinator did not answer", place: .init(.committing))
                consumer.commits.fail(error, upTo: .now - limit)
                consumer.waiters.resume()
                if !consumer.commits.isEmpty { consumer.watchCommits() }
            }
        }
    }

    /// Takes in the answer to a commit, if this event is one.
    func settleCommit(in event: OpaquePointer) -> Bool {
        guard let (token, failures) = client.commitAnswer(in: event) else { return false }
        commits.settle(.init(rawValue: token), failures)
        return true
    }

    /// Waits until every commit is answered; what is not in time fails with `.closed`.
    func settleCommits() async {
        guard !commits.isEmpty else { return }
        let deadline = ContinuousClock.now + client.requestTimeout
        executor.queue.asyncAfter(deadline: .now() + .milliseconds(Int(client.requestTimeout.milliseconds))) {
            self.assumeIsolated { $0.waiters.resume() }
        }
        while !commits.isEmpty, .now < deadline { await waitRegardless() }
        commits.fail(.closed(at: .init(.committing)))
    }
}
