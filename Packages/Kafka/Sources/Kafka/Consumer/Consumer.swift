internal import Dispatch
public import Logging

/// Reads records: from partitions that its owner chooses, or from those that its group gives it.
///
/// Nothing is committed unless asked and nothing is skipped: an offset that is not in the log is an error, never a jump.
/// What librdkafka reads ahead is bounded by `queued.max.messages.kbytes` (64 MiB unless set). One task reads at a time.
/// Close it when done.
public actor Consumer {
    enum Phase { case open, leaving, closed }

    let executor: QueueExecutor
    let client: Client
    let pollInterval: Duration
    /// Where to start without a committed offset, as librdkafka numbers it.
    let withoutCommit: Int64
    var phase = Phase.open
    /// Tasks that wait for something to read, or for their turn.
    var waiters = Waiters()
    var partitions = ReadPartitions()
    /// An error that nobody has been told yet.
    var failure: KafkaError?
    var isGroupMember = false
    var handler: (any RebalanceHandler)?
    /// What the group wants and has not been answered yet.
    var rebalance: Rebalance?
    /// Something is under way during which no batch may be handed out.
    var isBusy = false
    var commits = PendingCommits()
    /// Whether somebody looks for commits that are not answered in time.
    var isWatchingCommits = false

    /// The queue on which everything here runs.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts a consumer. It connects in the background; brokers that are not there are no error.
    ///
    /// Throws a `KafkaError`: `.unknownSetting`, `.invalidSetting` or `.unsupportedLibraryVersion`.
    public init(configuration: KafkaConfiguration, logger: Logger) throws {
        let executor = QueueExecutor(label: "kafka.consumer")
        self.executor = executor
        pollInterval = configuration.pollInterval
        withoutCommit = ReadPartitions.start(configuration.consuming.group?.start ?? .nowhere)
        client = try Client(.consumer, configuration: configuration, logger: logger, queue: executor.queue)
        client.start { [weak self] in
            self?.assumeIsolated { $0.wake() }
        }
    }

    deinit {
        client.destroy {}
    }

    /// Ends the consumer; whoever waits for a batch gets `.closed`. Closing again waits for the first close.
    ///
    /// A member of a group leaves it: its `RebalanceHandler` is asked for the last time, and what it commits, or was
    /// committed before, is waited for. Not to be called by the handler.
    public func close() async {
        if phase == .open { phase = .leaving }
        waiters.fail(.closed(at: .init(.receiving)))
        await takeTurn()
        if isGroupMember {
            isGroupMember = false
            await leaveGroup()
        }
        await settleCommits()
        phase = .closed
        endTurn()
        await client.destroy()
    }

    /// librdkafka has something new. Records stay there until somebody asks for them: that is the back-pressure.
    private func wake() {
        guard phase != .closed else { return }
        client.drainEvents { event in
            if !settleCommit(in: event), let error = client.error(in: event, at: .init(.receiving)) { note(error) }
        }
        waiters.resume()
    }

    /// Sorts an error: what heals goes to the log, what does not is kept for whoever asks for the next batch.
    func note(_ error: KafkaError) {
        if error.code.healsWhileReading || failure != nil {
            client.logger.report(error)
        } else {
            failure = error
        }
    }
}

extension KafkaConfiguration {
    /// How long a member of a group may stay away, as librdkafka will see it.
    fileprivate var pollInterval: Duration {
        let additional = additional["max.poll.interval.ms"].flatMap { Int($0) }.map { Duration.milliseconds($0) }
        return additional ?? consuming.group?.maximumPollInterval ?? .seconds(300)
    }
}
