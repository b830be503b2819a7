import Kafka
import Logging

/// Sends batches of records and collects an acknowledgement for each, as a service would.
struct ProducingWork: Sendable {
    let bootstrapServers: [String]
    let topic: String
    let isKeyed: Bool
    let size: Int
    let batches: Int

    static let batchSize = 10_000
    /// So many batches may be under way: their outcomes are collected later.
    private static let underWay = 16
    private static let keys = 1000

    /// The seconds from the first record until the last one was acknowledged.
    func run() async throws -> Double {
        let producer = try Producer(
            configuration: KafkaConfiguration(bootstrapServers: bootstrapServers, clientID: "benchmarks"),
            logger: Logger(label: "benchmarks"))
        let value = [UInt8](repeating: 0, count: size)
        let batch = (0..<Self.batchSize).map { number in
            Record(
                topic: topic, partition: isKeyed ? nil : 0, key: isKeyed ? Self.key(number % Self.keys) : nil,
                value: value)
        }
        // The first record brings the connection, the topic's partitions and the producer's identity.
        try await producer.send([Record(topic: topic, partition: 0, value: value)])
        let watch = Stopwatch()
        var pending: [PendingDeliveries] = []
        var acknowledged = 0
        for _ in 0..<batches {
            pending.append(try await producer.enqueue(batch))
            guard pending.count > Self.underWay else { continue }
            acknowledged += try await pending.removeFirst().acknowledgements().count
        }
        for deliveries in pending { acknowledged += try await deliveries.acknowledgements().count }
        let seconds = watch.seconds
        await producer.close()
        guard acknowledged == batches * Self.batchSize else {
            throw BenchmarkError("\(acknowledged) records were acknowledged, not all")
        }
        return seconds
    }

    private static func key(_ number: Int) -> [UInt8] {
        Array("key-\(String(10_000 + number).dropFirst())".utf8)
    }
}
