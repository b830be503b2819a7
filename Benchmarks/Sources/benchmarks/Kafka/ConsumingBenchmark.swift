import Foundation

/// Reads records, in turn with a C program that does the same with the same librdkafka.
///
/// Beside the way that librdkafka means for groups and seeks: a record a call. Its call for many records loses some when
/// partitions are sought in, paused or rebalanced meanwhile (librdkafka 2.0), so no client can stand on it; its speed is
/// noted, too.
struct ConsumingBenchmark: Benchmark {
    let name: String
    /// Bytes of a record.
    let size: Int
    let partitions: Int

    private static let rounds = 5
    /// What the product promises: nine tenths of C.
    private static let promised = 0.9

    func run() async throws -> BenchmarkResult {
        guard let reference = Command.sibling("CKafkaConsume") else {
            return .skipped("the C program is missing: type “make bench”")
        }
        let topic = "\(name)-\(UUID().uuidString.lowercased())"
        let broker = try await MockBrokerOrReal.open(topics: [topic: partitions])
        // The mock keeps 5 MiB per partition: the same records are read again and again.
        let bytes = broker.isReal ? 400_000_000 / partitions : 4_000_000
        let passes = broker.isReal ? 2 : max(4, 80 / partitions)
        let work = ConsumingWork(
            bootstrapServers: broker.bootstrapServers, topic: topic, partitions: partitions, size: size,
            recordsPerPartition: bytes / size)
        try await work.fill()
        var (ours, polled, batched) = (ConsumingTimes(), ConsumingTimes(), ConsumingTimes())
        for _ in 0..<Self.rounds {
            polled += try times(of: reference, work, passes, "poll")
            ours += try await work.run(passes: passes)
            batched += try times(of: reference, work, passes, "batch")
        }
        let records = work.records
        return .measured(
            Measurement(
                product: Quantity(name: "Consumer.withBatch", value: ours.speed(of: records), unit: "records/s"),
                beside: Quantity(
                    name: "rd_kafka_consumer_poll in C", value: polled.speed(of: records), unit: "records/s"),
                ratio: ours.speed(of: records) / polled.speed(of: records), promised: Self.promised,
                notes: [
                    Quantity(
                        name: "records", value: Double(records), unit: "of \(size) B, \(partitions) partition(s)"),
                    Quantity(name: "passes over them", value: Double(passes * Self.rounds), unit: "each way"),
                    Quantity(name: "C, many a call", value: batched.speed(of: records), unit: "records/s"),
                    Quantity(name: "processor time", value: ours.cost(of: records), unit: "ns a record"),
                    Quantity(name: "processor time of C, one a call", value: polled.cost(of: records), unit: "ns"),
                    Quantity(name: "processor time of C, many a call", value: batched.cost(of: records), unit: "ns"),
                    Quantity(name: broker.isReal ? "a real Kafka" : "the mock cluster", value: 1, unit: "broker"),
                ]))
    }

    private func times(
        of program: String, _ work: ConsumingWork, _ passes: Int, _ way: String
    ) throws -> ConsumingTimes {
        let arguments = [
            work.bootstrapServers.joined(separator: ","), work.topic, "\(partitions)", "\(work.records)", "\(passes)",
            way,
        ]
        let output = try Command(program, arguments).output()
        let seconds = output.split(separator: "\n").compactMap { Double($0) }
        guard seconds.count == passes + 1, let processor = seconds.last else {
            throw BenchmarkError("\(name): “\(output)” are no times")
        }
        return ConsumingTimes(passes: seconds.dropLast(), processor: processor)
    }
}
