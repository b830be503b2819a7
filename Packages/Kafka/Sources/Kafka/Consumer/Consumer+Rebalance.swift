internal import Logging

/// Whose handler is being asked in this task.
private enum HandlerScope {
    @TaskLocal static var consumer: ObjectIdentifier?
}

extension Consumer {
    /// Whether this is called by the handler, in the middle of a rebalance.
    var isAskingHandler: Bool { HandlerScope.consumer == ObjectIdentifier(self) }

    /// Does what the group wants; throws what the handler threw. The caller has taken its turn.
    func answerRebalance() async throws {
        guard let wanted = rebalance else { return }
        rebalance = nil
        try await HandlerScope.$consumer.withValue(ObjectIdentifier(self)) {
            switch wanted {
            case .assign(let given): try await accept(given)
            case .revoke(let given): try await release(given)
            case .lose(let given): await lose(given)
            }
        }
    }

    private func accept(_ given: Set<TopicPartition>) async throws {
        var starts: [TopicPartition: Int64] = [:]
        var problem: (any Error)?
        do {
            let chosen = try await handler?.partitionsAssigned(given, to: self) ?? [:]
            let offsets = try chosen.map { ($0, try $1.raw(of: $0, at: .assigning)) }
            for (partition, start) in offsets where given.contains(partition) { starts[partition] = start }
        } catch {
            problem = error
        }
        starts.merge(await committedStarts(of: given.subtracting(starts.keys))) { chosen, _ in chosen }
        try client.accept(starts)
        partitions.add(starts)
        if let problem { throw problem }
    }

    /// Where the group has come to. Asked here, because librdkafka asks once and then never reads the partition.
    private func committedStarts(of given: Set<TopicPartition>) async -> [TopicPartition: Int64] {
        guard !given.isEmpty else { return [:] }
        let limit = pollInterval
        var starts = Dictionary(uniqueKeysWithValues: given.map { ($0, withoutCommit) })
        do {
            let committed = try await client.blocking(at: .init(.readingOffsets)) { client in
                try client.committed(of: given, retryingFor: limit)
            }
            starts.merge(committed) { $1 }
        } catch {
            client.logger.error("The group's offsets cannot be read", metadata: ["error": "\(error)"])
            for partition in given { starts[partition] = ReadPartitions.committed }
        }
        return starts
    }

    private func release(_ given: Set<TopicPartition>) async throws {
        var problem: (any Error)?
        let deadline = ContinuousClock.now + pollInterval
        do {
            try await handler?.partitionsRevoking(given, from: self)
        } catch {
            problem = error
        }
        // The group waits no longer than this; librdkafka does not say so in the middle of a rebalance.
        let isTooLate = client.isAssignmentLost || .now > deadline
        giveBack(given)
        if isTooLate { await handler?.partitionsLost(given, from: self) }
        if let problem { throw problem }
    }

    private func lose(_ given: Set<TopicPartition>) async {
        giveBack(given)
        await handler?.partitionsLost(given, from: self)
    }

    private func giveBack(_ given: Set<TopicPartition>) {
        do {
            // Or else they would be paused still when they come back.
            let held = given.intersection(partitions.paused)
            if !held.isEmpty { try client.setPaused(false, held) }
        } catch {
            client.logger.report(error)
        }
        partitions.remove(given)
        do {
            try client.release(given)
        } catch {
            client.logger.report(error)
        }
    }
}
