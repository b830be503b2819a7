import Analytics
import Domain
import EventLog
import Foundation
import Journal
import Logging
import Portfolio
import ServiceKit
import ServiceLifecycle

/// The way of a results report: a journal in the place of intake's, with its relay; portfolio and analytics as they
/// are.
struct Chain: Sendable {
    let intake: Journal
    let crash: Crash
    let log: any EventLog
    private let relay: Relay
    private let portfolio: HostedService
    private let analytics: HostedService
    private let logger: Logger

    init(in places: Places, on log: any EventLog, _ crash: Crash, logger: Logger) throws {
        self.crash = crash
        self.log = log
        self.logger = logger
        intake = try Journal(
            store: Store(path: places.intake, service: .intake), events: Reporting.Event.types, projections: [])
        relay = Relay(journal: intake, log: log, logger: logger)
        func host(_ definition: ServiceDefinition) throws -> HostedService {
            try HostedService(
                definition, directory: places.directory, log: log, logger: logger, maximumUploadBytes: 1 << 20)
        }
        portfolio = try host(PortfolioService.definition().witnessing(PeopleReported.self, from: .intake, crash))
        analytics = try host(
            AnalyticsService.definition().witnessing(PeopleReachedRecorded.self, from: .portfolio, crash))
    }

    /// Runs it as long as the body does, and stops it as an operator would.
    func run(_ body: @Sendable () async throws -> Void) async throws {
        for service in [portfolio, analytics] { try await service.prepare() }
        let runner = ServiceRunner(
            services: [relay] + portfolio.services + analytics.services, handlesSignals: false, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            try await body()
            await runner.stop()
            try await group.waitForAll()
        }
    }

    /// Returns when the submission is recorded.
    func record(_ submission: Submission) async throws {
        try await intake.perform { transaction in
            for part in submission.parts {
                try transaction.execute(
                    Reporting.self, on: StreamID("submission", submission.id), part, by: CommandContext(actor: "crash"))
            }
            crash.pass(.decided, .intake)
        }
        crash.pass(.committed, .intake)
    }

    /// Returns when analytics has read all that follows from what was recorded.
    func settle() async throws {
        try await settle(intake, .intake, to: portfolio.environment.journal)
        try await settle(portfolio.environment.journal, .portfolio, to: analytics.environment.journal)
    }

    private func settle(_ publisher: Journal, _ service: ServiceName, to reader: Journal) async throws {
        let recorded = try await publisher.progress().recorded
        let published = publisher.commits.listen()
        while try await publisher.progress().published < recorded { try await published.signal.wait() }
        let topic = Topic.events(of: service)
        let ends = try await log.end(of: topic)
        let read = reader.commits.listen()
        while try await !reader.hasRead(topic, upTo: ends) { try await read.signal.wait() }
    }
}
