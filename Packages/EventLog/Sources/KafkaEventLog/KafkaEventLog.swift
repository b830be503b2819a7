public import EventLog
public import Kafka
public import Logging

/// The event log on Kafka.
///
/// Topics are created with unlimited retention where they are missing. A reader has its own assignment from its own
/// offsets: no group takes part, so who has read what stands in the reader's store alone.
public struct KafkaEventLog: EventLog {
    private let publisher: Publisher
    private let configuration: KafkaConfiguration
    private let logger: Logger

    /// - Parameter bootstrapServers, security, additional: see `KafkaConfiguration`.
    public init(configuration: KafkaConfiguration, logger: Logger) throws {
        self.configuration = configuration
        self.logger = logger
        publisher = try Publisher(configuration: configuration, logger: logger)
    }

    /// Creates the topics that are missing; those that are there stay as they are.
    ///
    /// - Parameters:
    ///   - partitions: fixed for the life of a topic.
    ///   - replicas: on how many brokers each partition is kept; `nil` takes the cluster's default.
    public func createTopics(_ topics: [Topic], partitions: Int, replicas: Int? = nil) async throws {
        let missing = try await missing(topics)
        guard !missing.isEmpty else { return }
        let admin = try Admin(configuration: configuration, logger: logger)
        let new = missing.map { topic in
            NewTopic(
                name: topic.name, partitions: partitions, replicationFactor: replicas,
                settings: ["retention.ms": "-1", "retention.bytes": "-1"])
        }
        do {
            for creation in try await admin.createTopics(new) {
                if case .failed(let error) = creation.outcome { throw error }
            }
            await admin.close()
        } catch {
            await admin.close()
            throw error
        }
    }

    /// Asks as a consumer does: a producer's question would let the broker make the topic by its own defaults.
    private func missing(_ topics: [Topic]) async throws -> [Topic] {
        let consumer = try Consumer(configuration: configuration, logger: logger)
        var missing: [Topic] = []
        do {
            for topic in topics {
                do {
                    _ = try await consumer.partitionCount(of: topic.name)
                } catch let error as KafkaError where [.unknownTopicOrPartition, .unknownTopic].contains(error.code) {
                    missing.append(topic)
                }
            }
            await consumer.close()
            return missing
        } catch {
            await consumer.close()
            throw error
        }
    }

    public func partitions(of topic: Topic) async throws -> Int {
        try await publisher.partitionCount(of: topic)
    }

    public func append(_ messages: [LogMessage], to topic: Topic) async throws {
        try await publisher.publish(messages, to: topic)
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
        return KafkaReader(consumer: consumer, topic: topic)
    }

    public func end(of topic: Topic) async throws -> [Int: Int64] {
        let count = try await partitions(of: topic)
        let consumer = try Consumer(configuration: configuration, logger: logger)
        do {
            var ends: [Int: Int64] = [:]
            for partition in 0..<count {
                let marks = try await consumer.watermarks(of: TopicPartition(topic: topic.name, partition: partition))
                ends[partition] = marks.high
            }
            await consumer.close()
            return ends
        } catch {
            await consumer.close()
            throw error
        }
    }

    /// Waits for what is under way and ends the connection.
    public func close() async { await publisher.close() }
}
