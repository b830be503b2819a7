import Foundation

/// Results reports from submission to analytics, beside the journal alone with as many commands.
struct ReportingBenchmark: Benchmark {
    let name = "reports-to-analytics"
    let scratch: Scratch

    private static let patience = 120

    func run() async throws -> BenchmarkResult {
        let (count, concurrency) = (ChainRun.reports, ChainRun.concurrency)
        let before = try await alone("alone-before")
        let seen = try await RunningPlatform.run(in: scratch.url.appending(path: "platform")) {
            platform in
            try await Deadline.run(seconds: Self.patience) { try await ChainRun(platform: platform).run() }
        }
        let after = try await alone("alone-after")
        let alone = (before + after) / 2
        return .measured(
            Measurement(
                product: Quantity(
                    name: "\(count) results reports, \(concurrency) at once, from submission until analytics has all",
                    value: seen.readPerSecond, unit: "reports/s"),
                beside: Quantity(name: "as many commands on a journal alone", value: alone, unit: "events/s"),
                ratio: seen.readPerSecond / alone,
                notes: [
                    Quantity(name: "accepted", value: seen.acceptedPerSecond, unit: "reports/s"),
                    Quantity(
                        name: "processor time, sender and services", value: seen.processorMilliseconds,
                        unit: "ms per report"),
                    Quantity(name: "journal alone before", value: before, unit: "events/s"),
                    Quantity(name: "journal alone after", value: after, unit: "events/s"),
                    Quantity(
                        name: "overview, figures of \(count) reports", value: seen.overviewMilliseconds, unit: "ms"),
                    Quantity(
                        name: "acceptance to analytics at 100/s, half within",
                        value: Figures.quantile(0.5, of: seen.delays) * 1000, unit: "ms"),
                    Quantity(
                        name: "acceptance to analytics at 100/s, 99 of 100 within",
                        value: Figures.quantile(0.99, of: seen.delays) * 1000, unit: "ms"),
                ]))
    }

    private func alone(_ name: String) async throws -> Double {
        try await JournalAlone.commandsPerSecond(
            ChainRun.reports, concurrency: ChainRun.concurrency, in: scratch.url.appending(path: name))
    }
}
