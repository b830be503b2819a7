internal import Dispatch
internal import Logging

extension Consumer {
    /// Becomes a member of the group and reads what it gives us of these topics.
    ///
    /// `handler` is asked before partitions are taken back and told which are given, between the batches that somebody
    /// asks for: a member that asks for none loses its partitions after
    /// `KafkaConfiguration.Group.maximumPollInterval`. Again with other topics replaces them. Throws a `KafkaError`:
    /// `.invalidArgument`, `.wrongState` after `assign`, `.closed`, or what librdkafka answers.
    public func subscribe(to topics: Set<String>, handler: (any RebalanceHandler)? = nil) throws {
        let place = KafkaError.Place(.subscribing)
        guard phase == .open else { throw KafkaError.closed(at: place) }
        guard !topics.isEmpty else { throw KafkaError.invalidArgument("no topics", at: place) }
        guard isGroupMember || partitions.all.isEmpty else {
            throw KafkaError(code: .wrongState, message: "partitions were assigned before", place: place)
        }
        try client.subscribe(to: topics)
        self.handler = handler
        guard !isGroupMember else { return }
        isGroupMember = true
        showPresence()
    }

    /// Has whoever waits for a batch ask librdkafka now and then: to wait there is not to be away.
    private func showPresence() {
        guard isGroupMember else { return }
        waiters.resume()
        let interval = Int(pollInterval.milliseconds) / 4
        executor.queue.asyncAfter(deadline: .now() + .milliseconds(interval)) { [weak self] in
            self?.assumeIsolated { $0.showPresence() }
        }
    }

    /// Leaves the group. What the handler throws goes to the log.
    func leaveGroup() async {
        await answerLogging()
        guard let leaving = Leaving(client) else { return }
        while let wanted = try? await client.blocking(at: .init(.subscribing), { _ in leaving.next() }) {
            rebalance = wanted
            await answerLogging()
        }
        leaving.finish()
    }

    private func answerLogging() async {
        do {
            try await answerRebalance()
        } catch {
            client.logger.error(
                "The owner failed while its partitions were taken back", metadata: ["error": "\(error)"])
        }
    }
}
