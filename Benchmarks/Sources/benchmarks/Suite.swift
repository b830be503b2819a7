/// What is measured, in this order.
enum Suite {
    static func benchmarks(_ places: Places) -> [any Benchmark] {
        [
            ReadingBenchmark(name: "iati-reading", files: { try [places.generatedFile()] }, work: .read),
            ReadingBenchmark(name: "iati-reading-real", files: { try places.realFiles() }, work: .read),
            ReadingBenchmark(name: "iati-door", files: { try [places.generatedFile()] }, work: .check),
            MemoryBenchmark(places: places),
            ChainBenchmark(name: "chain-embedded", scratch: places.scratch),
            ReportingBenchmark(scratch: places.scratch),
        ]
    }
}
