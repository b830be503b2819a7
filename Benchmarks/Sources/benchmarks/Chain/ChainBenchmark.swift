import EmbeddedEventLog
import EventLog
import Foundation

/// Results reports from the command that records them until analytics shows them, beside what was promised.
struct ChainBenchmark: Benchmark {
    let name: String
    let scratch: Scratch

    /// Reports per second that issue and design ask for.
    private static let promised = 25_000.0
    private static let reports = 50_000
    private static let concurrency = 1_024

    func run() async throws -> BenchmarkResult {
        let directory = scratch.url.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let log = try EmbeddedEventLog(path: directory.appending(path: "events.sqlite").path)
        let seen = try await RunningChain.run(in: directory, on: log) { chain in
            try await Deadline.run(seconds: 240) { try await measure(chain) }
        }
        return .measured(seen)
    }

    private func measure(_ chain: RunningChain) async throws -> Measurement {
        let load = ChainLoad(chain: chain, report: try ChainReport())
        try await load.flood(2_000, concurrency: Self.concurrency)
        let (watch, processor) = (Stopwatch(), ProcessorTime.seconds)
        let recorded = try await load.flood(Self.reports, concurrency: Self.concurrency)
        let perSecond = Double(Self.reports) / watch.seconds
        let processorTime = (ProcessorTime.seconds - processor) / Double(Self.reports)
        let delays = try await load.steady(perSecond: 1_000, seconds: 5)
        let rebuilt = try await chain.rebuiltPerSecond()
        return Measurement(
            product: Quantity(
                name: "\(Self.reports) results reports, from command to analytics", value: perSecond, unit: "reports/s"),
            beside: Quantity(name: "the promise", value: Self.promised, unit: "reports/s"),
            ratio: perSecond / Self.promised,
            notes: [
                Quantity(name: "recorded", value: Double(Self.reports) / recorded, unit: "reports/s"),
                Quantity(name: "processor time", value: processorTime * 1_000_000, unit: "µs per report"),
                Quantity(
                    name: "acceptance to analytics at 1,000/s, half within",
                    value: Figures.quantile(0.5, of: delays) * 1000, unit: "ms"),
                Quantity(
                    name: "acceptance to analytics at 1,000/s, 99 of 100 within",
                    value: Figures.quantile(0.99, of: delays) * 1000, unit: "ms"),
                Quantity(name: "rebuild of analytics (100,000 promised)", value: rebuilt, unit: "events/s"),
                Quantity(
                    name: "most resident memory of this process so far", value: ResidentMemory.peakMegabytes, unit: "MB"
                ),
            ])
    }
}
