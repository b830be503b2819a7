import Kafka
import Logging

/// Reads the same records of a topic again and again and looks at each.
struct ConsumingWork: Sendable {
    let bootstrapServers: [String]
    let topic: String
    let partitions: Int
    let size: Int
    let recordsPerPartition: Int

    var records: Int { recordsPerPartition * partitions }

    private static var logger: Logger {
        var logger = Logger(label: "benchmarks")
        logger.logLevel = .error
        return logger
    }

    private static let filling = 10_000

    private var configuration: KafkaConfiguration {
        KafkaConfiguration(
            bootstrapServers: bootstrapServers, clientID: "benchmarks", additional: ["fetch.wait.max.ms": "5"])
    }

    /// Writes the records that are then read.
    func fill() async throws {
        let producer = try Producer(
            configuration: KafkaConfiguration(bootstrapServers: bootstrapServers, clientID: "benchmarks"),
            logger: Self.logger)
        let value = [UInt8](repeating: 0, count: size)
        for partition in 0..<partitions {
            var left = recordsPerPartition
            while left > 0 {
                let count = min(left, Self.filling)
                let batch = Array(repeating: Record(topic: topic, partition: partition, value: value), count: count)
                try await producer.send(batch)
                left -= count
            }
        }
        await producer.close()
    }

    /// Passes over the records, each timed from the assignment to the last record.
    func run(passes: Int) async throws -> ConsumingTimes {
        let consumer = try Consumer(configuration: configuration, logger: Self.logger)
        // The first pass brings the connections.
        _ = try await readAll(consumer)
        let start = ProcessorTime.seconds
        var times = ConsumingTimes()
        for _ in 0..<passes { times.passes.append(try await readAll(consumer)) }
        times.processor = ProcessorTime.seconds - start
        await consumer.close()
        return times
    }

    private func readAll(_ consumer: Consumer) async throws -> Double {
        var start: [TopicPartition: StartOffset] = [:]
        for partition in 0..<partitions { start[TopicPartition(topic: topic, partition: partition)] = .offset(0) }
        let watch = Stopwatch()
        try await consumer.assign(start)
        var (read, bytes) = (0, 0)
        while read < records {
            try await consumer.withBatch { batch in
                read += batch.count
                batch.forEach { record in bytes += record.value?.byteCount ?? 0 }
            }
        }
        let seconds = watch.seconds
        guard bytes == records * size else { throw BenchmarkError("\(bytes) bytes were read, not all") }
        return seconds
    }
}
