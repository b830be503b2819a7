import Analytics
import Domain
import Foundation
import Journal
import Logging
import Portfolio
import ServiceKit
import ServiceLifecycle

/// The chain of a results report without its door: a journal in the place of intake's, with its relay; portfolio and
/// analytics as they are, with their reactions and projections; on any log.
struct RunningChain: Sendable {
    let intake: Journal
    let arrivals: Arrivals
    private let analytics: Journal
    let logs: ChainLogs
    private let logger: Logger

    /// Runs it with fresh stores as long as the body does.
    static func run<Value: Sendable>(
        in directory: URL, on kind: ChainLogs.Kind, _ body: @Sendable (RunningChain) async throws -> Value
    ) async throws -> Value {
        var logger = Logger(label: "benchmarks") { StructuredLogHandler(label: $0, format: .text) }
        logger.logLevel = .warning
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let logs = try await ChainLogs.open(kind, in: directory, logger: logger)
        let intake = try Journal(
            store: Store(path: directory.appending(path: "intake.sqlite").path, service: .intake),
            events: PeopleReporting.Event.types, projections: [])
        let relay = Relay(journal: intake, log: logs.intake, logger: logger)
        let hosted = try [
            (PortfolioService.definition(), logs.portfolio), (AnalyticsService.definition(), logs.analytics),
        ].map { definition, log in
            try HostedService(definition, directory: directory, log: log, logger: logger, maximumUploadBytes: 1 << 20)
        }
        for service in hosted { try await service.prepare() }
        let runner = ServiceRunner(
            services: [relay] + hosted.flatMap(\.services), handlesSignals: false, logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            let (portfolio, analytics) = (hosted[0].environment.journal, hosted[1].environment.journal)
            let arrivals = Arrivals(analytics: analytics, portfolio: portfolio, log: logs.analytics)
            let value = try await body(
                RunningChain(intake: intake, arrivals: arrivals, analytics: analytics, logs: logs, logger: logger))
            await runner.stop()
            try await group.waitForAll()
            await logs.close()
            return value
        }
    }

    /// Fills the tables of analytics again beside the old ones; events per second.
    func rebuiltPerSecond() async throws -> Double {
        let watch = Stopwatch()
        let events = try await TableRebuild(of: analytics, reading: [.portfolio], from: logs.analytics, logger: logger)
            .run()
        return Double(events) / watch.seconds
    }
}
