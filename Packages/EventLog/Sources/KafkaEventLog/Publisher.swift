import EventLog
import Kafka
import Logging

/// The producer of the log, made anew after an error that ends one.
///
/// `enable.gapless.guarantee`: a record that cannot be written ends the producer instead of letting later ones pass
/// it. A reader skips a sequence that is lower than one it has seen, so an overtaken event would be lost.
actor Publisher {
    private let configuration: KafkaConfiguration
    private let logger: Logger
    private var producer: Producer

    init(configuration: KafkaConfiguration, logger: Logger) throws {
        var configuration = configuration
        configuration.additional["enable.gapless.guarantee"] = "true"
        // Same spread over partitions as Java clients give.
        configuration.additional["partitioner"] = "murmur2_random"
        self.configuration = configuration
        self.logger = logger
        producer = try Producer(configuration: configuration, logger: logger)
    }

    func publish(_ messages: [LogMessage], to topic: Topic) async throws {
        let records = messages.map { message in
            Record(
                topic: topic.name, key: message.key, value: message.value,
                headers: message.headers.map { Header(name: $0.name, value: Array($0.value.utf8)) })
        }
        let current = producer
        do {
            try await current.send(records)
        } catch let error as DeliveryError {
            try await replace(current)
            throw error.first
        }
    }

    func partitionCount(of topic: Topic) async throws -> Int {
        try await producer.partitionCount(of: topic.name)
    }

    func close() async { await producer.close() }

    /// After a failed delivery nothing more may go out through the same producer: what failed must go first.
    private func replace(_ failed: Producer) async throws {
        guard failed === producer else { return }
        producer = try Producer(configuration: configuration, logger: logger)
        logger.warning("the producer was replaced after a failed delivery")
        await failed.close(timeout: .zero)
    }
}
