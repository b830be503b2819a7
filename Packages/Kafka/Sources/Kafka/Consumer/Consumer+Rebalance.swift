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
        var starts = Dictionary(uniqueKeysWithValues: given.map { ($0, ReadPartitions.committed) })
        var problem: (any Error)?
        do {
            let chosen = try await handler?.partitionsAssigned(given, to: self) ?? [:]
            let offsets = try chosen.map { ($0, try $1.raw(of: $0, at: .assigning)) }
            for (partition, start) in offsets where given.contains(partition) { starts[partition] = start }
        } catch {
            problem = error
        }
        try client.accept(starts)
        partitions.add(starts)
        if let problem { throw problem }
    }

    private func release(_ given: Set<TopicPartition>) async throws {
        var problem: (any Error)?
        do {
            try await handler?.partitionsRevoking(given, from: self)
        } catch {
            problem = error
        }
        let isTooLate = client.isAssignmentLost
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
