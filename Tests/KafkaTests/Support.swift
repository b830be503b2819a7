import Kafka
import KafkaTesting
import Logging
import Testing

/// Settings that make a client notice changes of the cluster within tens of milliseconds.
private let quick = [
    "reconnect.backoff.ms": "10", "reconnect.backoff.max.ms": "50", "retry.backoff.ms": "20",
    "topic.metadata.refresh.fast.interval.ms": "20", "topic.metadata.propagation.max.ms": "100",
    "fetch.wait.max.ms": "10",
]

extension KafkaConfiguration {
    /// A configuration that reaches a mock cluster.
    static func of(_ cluster: MockCluster, _ additional: [String: String] = [:]) -> KafkaConfiguration {
        KafkaConfiguration(
            bootstrapServers: cluster.bootstrapServers, clientID: "tests",
            additional: quick.merging(additional) { $1 })
    }
}

extension Logger {
    /// Writes nowhere.
    static var silent: Logger { Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() } }
}

/// Runs `body` with a producer that is closed afterwards.
func withProducer<Result: Sendable>(
    _ configuration: KafkaConfiguration, logger: Logger = .silent,
    _ body: (Producer) async throws -> Result
) async throws -> Result {
    let producer = try Producer(configuration: configuration, logger: logger)
    do {
        let result = try await body(producer)
        await producer.close()
        return result
    } catch {
        await producer.close(timeout: .zero)
        throw error
    }
}

/// Runs `body` with a consumer that is closed afterwards.
func withConsumer<Result: Sendable>(
    _ configuration: KafkaConfiguration, logger: Logger = .silent,
    _ body: (Consumer) async throws -> Result
) async throws -> Result {
    let consumer = try Consumer(configuration: configuration, logger: logger)
    do {
        let result = try await body(consumer)
        await consumer.close()
        return result
    } catch {
        await consumer.close()
        throw error
    }
}

extension Consumer {
    /// Reads until there are `count` records.
    func read(_ count: Int) async throws -> [ReceivedRecord] {
        var records: [ReceivedRecord] = []
        while records.count < count {
            records += try await nextBatch(maximum: count - records.count)
        }
        return records
    }

    /// Starts at the first record of the first partitions of a topic.
    ///
    /// By number, because librdkafka takes half a second to look up where `.beginning` is.
    func assign(_ topic: String, partitions: Int = 1, from start: StartOffset = .offset(0)) throws {
        let all = (0..<partitions).map { (TopicPartition(topic: topic, partition: $0), start) }
        try assign(Dictionary(uniqueKeysWithValues: all))
    }
}

extension Producer {
    /// Sends and expects every record to be written.
    func write(_ records: [Record]) async throws {
        try await send(records)
    }

    /// Returns when the backlog is as `condition` says.
    func backlog(is condition: (Backlog) -> Bool) async throws {
        while !condition(backlog) {
            try Task.checkCancellation()
            await Task.yield()
        }
    }
}

/// Records `0 ..< count` of one topic, whose values are their numbers.
func numbered(_ count: Int, topic: String, partition: Int? = 0, from first: Int = 0) -> [Record] {
    (first..<first + count).map { Record(topic: topic, partition: partition, value: Array("\($0)".utf8)) }
}

extension [ReceivedRecord] {
    /// The values as text.
    var texts: [String] { map { String(decoding: $0.value ?? [], as: UTF8.self) } }
}

/// The texts of `numbered` records.
func numbers(_ range: Range<Int>) -> [String] { range.map(String.init) }
