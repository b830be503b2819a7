internal import Dispatch
public import Logging

/// Administers a cluster: topics, settings, consumer groups, offsets.
public actor Admin {
    private let executor: QueueExecutor
    let client: Client
    private var isOpen = true

    /// The queue on which everything here runs.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts a connection for administration. It connects in the background; brokers that are not there are no error.
    ///
    /// Throws a `KafkaError`: `.unknownSetting`, `.invalidSetting` or `.unsupportedLibraryVersion`.
    public init(configuration: KafkaConfiguration, logger: Logger) throws {
        let executor = QueueExecutor(label: "kafka.admin")
        self.executor = executor
        client = try Client(.admin, configuration: configuration, logger: logger, queue: executor.queue)
        client.start { [weak self] in
            self?.assumeIsolated { $0.drain() }
        }
    }

    deinit {
        client.destroy {}
    }

    /// Ends the connection, after the requests that are under way. Closing again waits for the first close.
    public func close() async {
        isOpen = false
        await client.destroy()
    }

    private func drain() {
        guard isOpen else { return }
        client.drainEvents { event in
            if let error = client.error(in: event, at: .init(.creatingTopics)) { client.logger.report(error) }
        }
    }
}
