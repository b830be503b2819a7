import Intake

/// What is measured, in this order.
enum Suite {
    static func benchmarks(_ places: Places) -> [any Benchmark] {
        [
            ReadingBenchmark(name: "iati-reading", files: { try [places.generatedFile()] }, work: .read),
            ReadingBenchmark(name: "iati-reading-real", files: { try places.realFiles() }, work: .read),
            ReadingBenchmark(name: "iati-door", files: { try [places.generatedFile()] }, work: .check),
            MemoryBenchmark(places: places),
            UploadBenchmark(places: places),
            LargeUploadBenchmark(places: places),
            TableBenchmark(scratch: places.scratch),
            SubmissionsBenchmark(
                name: "submissions-intake", services: [IntakeService.definition()], scratch: places.scratch),
            SubmissionsBenchmark(
                name: "submissions-platform", services: RunningPlatform.allServices, scratch: places.scratch),
            ChainBenchmark(name: "chain-embedded", log: .embedded, scratch: places.scratch),
            ChainBenchmark(name: "chain-kafka", log: .kafka, scratch: places.scratch),
            RebuildBenchmark(scratch: places.scratch),
            ReportingBenchmark(scratch: places.scratch),
            FigureBenchmark(scratch: places.scratch),
            SQLBenchmark(script: places.reachInSQL, scratch: places.scratch),
            ProducingBenchmark(name: "kafka-produce-200B", size: 200, partitions: 1),
            ProducingBenchmark(name: "kafka-produce-200B-many", size: 200, partitions: 16),
            ProducingBenchmark(name: "kafka-produce-1kB", size: 1000, partitions: 1),
            ProducingBenchmark(name: "kafka-produce-1kB-many", size: 1000, partitions: 16),
            ConsumingBenchmark(name: "kafka-consume-200B", size: 200, partitions: 1),
            ConsumingBenchmark(name: "kafka-consume-200B-many", size: 200, partitions: 16),
            ConsumingBenchmark(name: "kafka-consume-1kB", size: 1000, partitions: 1),
            ConsumingBenchmark(name: "kafka-consume-1kB-many", size: 1000, partitions: 16),
        ]
    }
}
