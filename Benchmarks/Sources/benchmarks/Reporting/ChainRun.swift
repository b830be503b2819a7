import Foundation

/// One platform from its start to its last figure: a flood of reports, then the overview, then a light load.
struct ChainRun: Sendable {
    let platform: RunningPlatform

    static let reports = 5_000
    static let concurrency = 64

    struct Seen: Sendable {
        let acceptedPerSecond: Double
        let readPerSecond: Double
        let overviewMilliseconds: Double
        /// Processor time of a report, with its sender in the same process.
        let processorMilliseconds: Double
        let delays: [Double]
    }

    func run() async throws -> Seen {
        let arrivals = try Arrivals(platform)
        return try await Sender.run(to: platform, concurrency: Self.concurrency) { sender in
            let perReport = try await warmUp(sender, arrivals)
            let end = try await arrivals.recorded() + Int64(Self.reports) * perReport
            let (watch, processor) = (Stopwatch(), ProcessorTime.seconds)
            async let read = read(arrivals, end, watch)
            // Awaited first: where one is refused, there is no use in waiting for all to arrive.
            try await sender.send(Self.reports, concurrency: Self.concurrency)
            let acceptedSeconds = watch.seconds
            let readSeconds = try await read
            let processorSeconds = ProcessorTime.seconds - processor
            let overview = try await overviewMilliseconds(sender)
            let delays = try await LightLoad(sender: sender, arrivals: arrivals, perReport: perReport).delays()
            let deadLetters = try await platform.deadLetters()
            guard deadLetters == 0 else { throw BenchmarkError("\(deadLetters) events were set aside") }
            return Seen(
                acceptedPerSecond: Double(Self.reports) / acceptedSeconds,
                readPerSecond: Double(Self.reports) / readSeconds, overviewMilliseconds: overview,
                processorMilliseconds: processorSeconds * 1000 / Double(Self.reports), delays: delays)
        }
    }

    /// Sends some reports that do not count. Returns how many events portfolio makes of each.
    private func warmUp(_ sender: Sender, _ arrivals: Arrivals) async throws -> Int64 {
        let before = try await arrivals.recorded()
        try await sender.sendOne()
        // What was reached, and that all of the submission is in.
        try await arrivals.waitUntilRead(before + 2)
        let perReport = try await arrivals.recorded() - before
        let count = 200
        try await sender.send(count, concurrency: Self.concurrency)
        try await arrivals.waitUntilRead(before + perReport * Int64(count + 1))
        return perReport
    }

    private func read(_ arrivals: Arrivals, _ end: Int64, _ watch: Stopwatch) async throws -> Double {
        try await arrivals.waitUntilRead(end)
        return watch.seconds
    }

    private func overviewMilliseconds(_ sender: Sender) async throws -> Double {
        var times: [Double] = []
        for _ in 0..<7 {
            let watch = Stopwatch()
            guard try await sender.get("/analytics/v1/overview") > 0 else { throw BenchmarkError("no overview came") }
            times.append(watch.seconds * 1000)
        }
        return Figures.median(times)
    }
}
