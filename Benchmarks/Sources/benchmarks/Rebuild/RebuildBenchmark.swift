import Analytics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import Logging
import ServiceKit

/// The tables of analytics filled anew from a log of results reports, beside SQLite alone writing the same rows.
struct RebuildBenchmark: Benchmark {
    let name = "rebuild"
    let scratch: Scratch

    static let events = 100_000
    /// Of these the middle one counts.
    private static let rounds = 3

    func run() async throws -> BenchmarkResult {
        let directory = scratch.url.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let log = try EmbeddedEventLog(path: directory.appending(path: "events.sqlite").path)
        try await PublishedReports.fill(log, count: Self.events)
        let definition = AnalyticsService.definition()
        let path = directory.appending(path: "store.sqlite").path
        let journal = try Journal(
            store: Store(path: path, service: .analytics), events: definition.events,
            projections: definition.projections)
        let count = Double(Self.events)
        let first = try await Self.firstReading(journal, log)
        var (rebuilds, bare): ([Spent], [Spent]) = ([], [])
        for round in 0..<Self.rounds {
            rebuilds.append(try await Spent.by { try await rebuild(journal, log) })
            let copy = directory.appending(path: "bare-\(round).sqlite").path
            bare.append(try await Spent.by { try await BareCopy.run(from: journal, to: copy) })
        }
        let (product, beside) = (Figures.median(rebuilds.map(\.seconds)), Figures.median(bare.map(\.seconds)))
        return .measured(
            Measurement(
                product: Quantity(name: "rebuild of analytics", value: count / product, unit: "events/s"),
                beside: Quantity(name: "SQLite alone, the same rows", value: count / beside, unit: "events/s"),
                ratio: beside / product,
                notes: [
                    Quantity(
                        name: "processor time of a rebuild",
                        value: Figures.median(rebuilds.map(\.processor)) * 1e6 / count, unit: "µs per event"),
                    Quantity(
                        name: "processor time of SQLite alone",
                        value: Figures.median(bare.map(\.processor)) * 1e6 / count, unit: "µs per event"),
                    Quantity(name: "first reading, durable", value: count / first.seconds, unit: "events/s"),
                    Quantity(
                        name: "processor time of first reading", value: first.processor * 1e6 / count,
                        unit: "µs per event"),
                ]))
    }

    /// Reads the log as the service does when it starts with an empty store.
    private static func firstReading(_ journal: Journal, _ log: EmbeddedEventLog) async throws -> Spent {
        let topic = Topic.events(of: .portfolio)
        let ends = try await log.end(of: topic)
        return try await Spent.by {
            try await withThrowingTaskGroup(of: Void.self) { group in
                let commits = journal.commits.listen()
                let subscription = Subscription(to: .portfolio, journal: journal, log: log, logger: logger)
                group.addTask { try await subscription.run() }
                while try await !journal.hasRead(topic, upTo: ends) { try await commits.signal.wait() }
                group.cancelAll()
                try await group.waitForAll()
            }
        }
    }

    private func rebuild(_ journal: Journal, _ log: EmbeddedEventLog) async throws {
        let events = try await TableRebuild(of: journal, reading: [.portfolio], from: log, logger: Self.logger).run()
        guard events == Self.events else { throw BenchmarkError("\(events) events were read again") }
    }

    private static var logger: Logger {
        var logger = Logger(label: "benchmarks") { StructuredLogHandler(label: $0, format: .text) }
        logger.logLevel = .warning
        return logger
    }
}

/// What a piece of work took.
struct Spent {
    let seconds: Double
    let processor: Double

    static func by(_ body: () async throws -> Void) async throws -> Spent {
        let (watch, processor) = (Stopwatch(), ProcessorTime.seconds)
        try await body()
        return Spent(seconds: watch.seconds, processor: ProcessorTime.seconds - processor)
    }
}
