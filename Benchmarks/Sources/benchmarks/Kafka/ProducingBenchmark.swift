import Foundation

/// Sends records, in turn with a C program that does the same with the same librdkafka.
struct ProducingBenchmark: Benchmark {
    let name: String
    /// Bytes of a record.
    let size: Int
    /// One partition, or many among which a key decides.
    let partitions: Int

    private static let rounds = 5
    /// What the product promises: nine tenths of C.
    private static let promised = 0.9

    func run() async throws -> BenchmarkResult {
        guard let reference = Command.sibling("CKafkaProduce") else {
            return .skipped("the C program is missing: type “make bench”")
        }
        let topic = "\(name)-\(UUID().uuidString.lowercased())"
        let broker = try await MockBrokerOrReal.open(topics: [topic: partitions])
        let count = (broker.isReal ? 600_000_000 : 100_000_000) / (size * ProducingWork.batchSize)
        let work = ProducingWork(
            bootstrapServers: broker.bootstrapServers, topic: topic, isKeyed: partitions > 1, size: size, batches: count
        )
        let records = count * ProducingWork.batchSize
        let arguments = [broker.address, topic, "\(records)", "\(size)", partitions > 1 ? "many" : "one"]
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for _ in 0..<Self.rounds {
            theirs.append(try seconds(Command(reference, arguments)))
            ours.append(try await work.run())
        }
        let speeds = (
            ours: Double(records) / Figures.median(ours), theirs: Double(records) / Figures.median(theirs)
        )
        return .measured(
            Measurement(
                product: Quantity(name: "Producer.enqueue", value: speeds.ours, unit: "records/s"),
                beside: Quantity(name: "rd_kafka_produce in C", value: speeds.theirs, unit: "records/s"),
                ratio: speeds.ours / speeds.theirs, promised: Self.promised,
                notes: [
                    Quantity(name: "records", value: Double(records), unit: "of \(size) B, \(partitions) partition(s)"),
                    Quantity(name: "best of the product", value: Double(records) / best(ours), unit: "records/s"),
                    Quantity(name: "best of C", value: Double(records) / best(theirs), unit: "records/s"),
                    Quantity(name: broker.isReal ? "a real Kafka" : "the mock cluster", value: 1, unit: "broker"),
                ]))
    }

    private func best(_ seconds: [Double]) -> Double { seconds.min() ?? .infinity }

    private func seconds(_ program: Command) throws -> Double {
        let text = try program.output().trimmingCharacters(in: .whitespacesAndNewlines)
        guard let seconds = Double(text) else { throw BenchmarkError("\(name): “\(text)” is no time") }
        return seconds
    }
}
