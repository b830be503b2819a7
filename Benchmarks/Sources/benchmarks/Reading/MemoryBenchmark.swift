import Foundation

/// The most memory that reading a very large file takes, seen in a process that does nothing else.
struct MemoryBenchmark: Benchmark {
    let name = "iati-memory"
    let places: Places

    private static let megabytes = 300
    /// What one reader is promised to stay under.
    private static let limit = 150.0

    func run() async throws -> BenchmarkResult {
        let file = places.scratch.url.appending(path: "large.xml")
        try GeneratedFile(megabytes: Self.megabytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let seen = try ChildWork.read.inOwnProcess(file)
        return .measured(
            Measurement(
                product: Quantity(name: "most resident memory while reading", value: seen.peakMegabytes, unit: "MB"),
                beside: Quantity(name: "the promise", value: Self.limit, unit: "MB"),
                ratio: Self.limit / seen.peakMegabytes, promised: 1,
                notes: [
                    Quantity(name: "size", value: Double(try file.size) / 1e6, unit: "MB"),
                    Quantity(name: "activities", value: Double(seen.activities), unit: "read"),
                    Quantity(name: "speed", value: Double(try file.size) / 1e6 / seen.seconds, unit: "MB/s"),
                    Quantity(name: "before reading", value: seen.startMegabytes, unit: "MB resident"),
                ]))
    }
}
