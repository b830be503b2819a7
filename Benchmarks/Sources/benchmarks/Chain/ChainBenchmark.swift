import Foundation

/// Results reports from the command that records them until analytics shows them, beside what was promised.
struct ChainBenchmark: Benchmark {
    let name: String
    let log: ChainLogs.Kind
    let scratch: Scratch

    /// Reports per second that issue and design ask for.
    private static let promised = 25_000.0
    /// The mock cluster keeps 5 MiB of a partition: as many as readers that fall behind a little still find there.
    private var reports: Int { log == .embedded ? 50_000 : 10_000 }
    private static let concurrency = 1_024

    func run() async throws -> BenchmarkResult {
        let directory = scratch.url.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let seen = try await RunningChain.run(in: directory, on: log) { chain in
            try await Deadline.run(seconds: 240) { try await measure(chain) }
        }
        return .measured(seen)
    }

    private func measure(_ chain: RunningChain) async throws -> Measurement {
        let load = ChainLoad(chain: chain, report: try ChainReport())
        try await load.flood(2_000, concurrency: Self.concurrency)
        let (watch, processor) = (Stopwatch(), ProcessorTime.seconds)
        let recorded = try await load.flood(reports, concurrency: Self.concurrency)
        let perSecond = Double(reports) / watch.seconds
        let processorTime = (ProcessorTime.seconds - processor) / Double(reports)
        var notes = [
            Quantity(name: "recorded", value: Double(reports) / recorded, unit: "reports/s"),
            Quantity(name: "processor time", value: processorTime * 1_000_000, unit: "µs per report"),
        ]
        if chain.logs.offsetsNumberEvents {
            let delays = try await load.steady(perSecond: 1_000, seconds: 5)
            for (share, words) in [(0.5, "half"), (0.99, "99 of 100")] {
                let delay = Figures.quantile(share, of: delays) * 1000
                notes.append(
                    Quantity(name: "acceptance to analytics at 1,000/s, \(words) within", value: delay, unit: "ms"))
            }
        }
        // What the mock cluster has dropped cannot be read again.
        if log == .embedded {
            let rebuilt = try await chain.rebuiltPerSecond()
            notes.append(
                Quantity(name: "rebuild of analytics (100,000 promised)", value: rebuilt, unit: "events/s"))
        }
        notes.append(
            Quantity(
                name: "most resident memory of this process so far", value: ResidentMemory.peakMegabytes, unit: "MB"))
        return Measurement(
            product: Quantity(
                name: "\(reports) results reports, from command to analytics", value: perSecond, unit: "reports/s"),
            beside: Quantity(name: "the promise", value: Self.promised, unit: "reports/s"),
            ratio: perSecond / Self.promised,
            notes: notes)
    }
}
