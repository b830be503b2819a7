import Analytics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Hummingbird
import Intake
import Journal
import Localisation
import Logging
import OpportunityFund
import Portfolio
import ServiceKit
import ServiceLifecycle

/// Services in this process on the embedded log, behind a real HTTP server: as `prospects up` runs all five.
struct RunningPlatform: Sendable {
    let port: Int
    /// A key with the roles asked for: one that may report, by default.
    let key: AccessKey
    let log: EmbeddedEventLog
    private let hosted: [HostedService]

    static let allServices: [ServiceDefinition] = [
        IntakeService.definition(), PortfolioService.definition(), OpportunityFundService.definition(),
        LocalisationService.definition(), AnalyticsService.definition(),
    ]
    private static let uploadLimit = 512 << 20

    /// Runs it with fresh stores as long as the body does.
    static func run<Value: Sendable>(
        _ definitions: [ServiceDefinition] = allServices, in directory: URL, roles: [Role] = [.submitter],
        _ body: @Sendable (RunningPlatform) async throws -> Value
    ) async throws -> Value {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        var logger = Logger(label: "benchmarks") { StructuredLogHandler(label: $0, format: .text) }
        logger.logLevel = .warning
        let log = try EmbeddedEventLog(path: directory.appending(path: "events.sqlite").path)
        let hosted = try definitions.map {
            try HostedService($0, directory: directory, log: log, logger: logger, maximumUploadBytes: uploadLimit)
        }
        let key = AccessKey.generate()
        let entry = KeyEntry(
            id: "bench", name: "benchmark", organisation: "UNHCR", roles: roles, hash: key.hash, createdAt: .now)
        let conventions = HTTPConventions(
            callers: Callers(keys: KeyRing([entry])), metrics: PrometheusMetrics(), maximumUploadBytes: uploadLimit)
        let router = conventions.makeRoutes()
        for service in hosted {
            try service.addRoutes(to: router)
            try await service.prepare()
        }
        let http = HTTPService(
            responder: try conventions.makeResponder(for: router), host: "127.0.0.1", port: 0, logger: logger)
        let runner = ServiceRunner(
            services: hosted.flatMap(\.services) + [http], handlesSignals: false, logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            let port = try await http.boundPort()
            let value = try await body(RunningPlatform(port: port, key: key, log: log, hosted: hosted))
            await runner.stop()
            try await group.waitForAll()
            return value
        }
    }

    func journal(of service: ServiceName) throws -> Journal {
        guard let found = hosted.first(where: { $0.definition.name == service }) else {
            throw BenchmarkError("\(service.rawValue) is not running")
        }
        return found.environment.journal
    }

    /// Events that were set aside anywhere: none, or what was measured is not what was meant.
    func deadLetters() async throws -> Int {
        var count = 0
        for service in hosted { count += try await service.environment.journal.progress().deadLetters }
        return count
    }
}
