internal import Dispatch
public import Logging

/// Creates topics.
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

    /// Creates topics and says of each what became of it, in the order they were given.
    ///
    /// Throws a `KafkaError` when the request as a whole fails: `.invalidArgument`, `.timedOut` after
    /// `KafkaConfiguration.requestTimeout`, `.unsupportedFeature`, `.closed`.
    public func createTopics(_ topics: [NewTopic]) async throws -> [TopicCreation] {
        guard !topics.isEmpty else { return [] }
        return try await client.blocking(at: .init(.creatingTopics)) { try $0.createTopics(topics) }
    }

    /// How many partitions a topic has, asked of the brokers; see `Producer.partitionCount`.
    public func partitionCount(of topic: String) async throws -> Int {
        try await client.partitionCount(of: topic)
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
