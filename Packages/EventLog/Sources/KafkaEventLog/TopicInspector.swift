import EventLog
import Kafka
import Logging

/// Asks the brokers about topics, over one connection that is made when the first question comes.
actor TopicInspector {
    private let configuration: KafkaConfiguration
    private let logger: Logger
    private var consumer: Consumer?

    init(configuration: KafkaConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Asks as a consumer does: a producer's question would let the broker make the topic by its own defaults.
    func partitionCount(of topic: Topic) async throws -> Int {
        try await connected().partitionCount(of: topic.name)
    }

    /// Those of the topics that are not there.
    func missing(_ topics: [Topic]) async throws -> [Topic] {
        var missing: [Topic] = []
        for topic in topics {
            do {
                _ = try await partitionCount(of: topic)
            } catch let error as KafkaError where [.unknownTopicOrPartition, .unknownTopic].contains(error.code) {
                missing.append(topic)
            }
        }
        return missing
    }

    /// The ends of partitions `0..<count`, as a reader of committed records comes to them.
    func ends(of topic: Topic, partitions count: Int) async throws -> [Int: Int64] {
        let consumer = try connected()
        var ends: [Int: Int64] = [:]
        for partition in 0..<count {
            ends[partition] = try await consumer.watermarks(of: .init(topic: topic.name, partition: partition)).high
        }
        return ends
    }

    func close() async { await consumer?.close() }

    private func connected() throws -> Consumer {
        if let consumer { return consumer }
        let new = try Consumer(configuration: configuration, logger: logger)
        consumer = new
        return new
    }
}
