public import Domain
public import EventLog
public import Kafka
public import Logging

/// The event log on Kafka.
///
/// A reader has its own assignment from its own offsets: no group takes part, so who has read what stands in the reader's
/// store alone. Readers see what was committed, and a writer commits each hand-over as a whole.
public struct KafkaEventLog: EventLog {
    let configuration: KafkaConfiguration
    let logger: Logger
    let inspector: TopicInspector
    private let publisher: Publisher?
    private let participant: String?

    /// - Parameters:
    ///   - participant: the name that is written under (the transactional id, which one writer can hold at a time) and
    ///     under which positions are shown (the group). `nil` is for who only reads and shows nothing.
    ///   - configuration: how to reach the brokers.
    public init(configuration: KafkaConfiguration, participant: String? = nil, logger: Logger) throws {
        var reading = configuration
        reading.consuming.isolation = .committed
        reading.consuming.reportsPartitionEnds = true
        if let participant { reading.consuming.group = .init(id: participant) }
        self.configuration = reading
        self.logger = logger
        self.participant = participant
        inspector = TopicInspector(configuration: reading, logger: logger)
        publisher = try participant.map { try Publisher(name: $0, configuration: reading, logger: logger) }
    }

    /// The name of a service as a participant.
    public static func participant(_ service: ServiceName) -> String { "prospects.\(service.rawValue)" }

    public func partitions(of topic: Topic) async throws -> Int {
        if let publisher { return try await publisher.partitionCount(of: topic) }
        return try await inspector.partitionCount(of: topic)
    }

    public func claim() async throws { try await writer().claim() }

    public func append(_ messages: [LogMessage], to topic: Topic) async throws {
        try await writer().publish(messages, to: topic)
    }

    public func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> KafkaReader {
        let count = try await partitions(of: topic)
        let consumer = try Consumer(configuration: configuration, logger: logger)
        var start: [TopicPartition: StartOffset] = [:]
        for partition in 0..<count {
            start[TopicPartition(topic: topic.name, partition: partition)] =
                positions[partition].map { .offset($0) } ?? .beginning
        }
        do {
            try await consumer.assign(start)
        } catch {
            await consumer.close()
            throw error
        }
        return KafkaReader(consumer: consumer, topic: topic, reports: participant != nil)
    }

    public func end(of topic: Topic) async throws -> [Int: Int64] {
        try await inspector.ends(of: topic, partitions: partitions(of: topic))
    }

    /// Waits for what is under way and ends the connections.
    public func close() async {
        await publisher?.close()
        await inspector.close()
    }

    private func writer() throws -> Publisher {
        guard let publisher else {
            throw EventLogError(code: .readOnly, description: "this log was opened for reading only")
        }
        return publisher
    }
}
