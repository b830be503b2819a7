import CoreMetrics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import ServiceLifecycle

@testable import ServiceKit

/// The counting services in one process, on the embedded log, traced as the settings say.
final class TracedPlatform: Sendable {
    let metrics = PrometheusMetrics()
    let hosted: [HostedService]
    let tracing: PlatformTracing
    private let responder: RouterResponder<PlatformRequestContext>
    private let directory: URL

    /// - Parameter collector: the address that spans are sent to; none where tracing is off.
    init(collector: String?, ratio: Double = 1, pace: ExportPace = .quick) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "tracing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        var environment = ["PROSPECTS_TRACING_SAMPLE_RATIO": String(ratio)]
        environment["PROSPECTS_TRACING_OTLP_ENDPOINT"] = collector
        environment["PROSPECTS_TRACING_OTLP_HEADERS"] = "Authorization=Bearer%20open, X-Tenant=prospects"
        let settings = try Settings.load(flags: [:], environment: environment)
        let tracing = try PlatformTracing(settings, version: "1.2.3", metrics: metrics, logger: quiet, pace: pace)
        self.tracing = tracing
        let log = try EmbeddedEventLog(path: directory.appending(path: "log.sqlite").path, partitions: 2)
        let own = directory
        hosted = try CountingServices.all.map {
            try HostedService(
                $0, directory: own, log: log, logger: quiet, maximumUploadBytes: 1 << 20,
                tracer: tracing.tracer(for: $0.name.rawValue))
        }
        let conventions = HTTPConventions(
            callers: Callers(keys: KeyRing()), metrics: metrics, tracer: tracing.tracer(for: "platform"))
        let router = conventions.makeRoutes()
        for service in hosted { try service.addRoutes(to: router) }
        responder = try conventions.makeResponder(for: router)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// Runs while the body sends requests, then stops as SIGTERM does.
    func run(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let runner = ServiceRunner(
            services: tracing.services + hosted.flatMap(\.services), grace: .seconds(60), handlesSignals: false,
            logger: quiet)
        let application = Application(responder: responder, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            try await application.test(.router, body)
            await runner.stop()
            try await group.waitForAll()
        }
    }

    /// Waits until so many events have come through to the last service.
    func waitUntilSeen(_ number: Int) async throws {
        let analytics = hosted[2].environment.journal
        let listener = analytics.commits.listen()
        while try await seen().count < number { try await listener.signal.wait() }
    }

    /// The trace contexts that the last service was handed.
    func seen() async throws -> [String?] {
        try await hosted[2].environment.journal.read { try String?.fetchAll($0, sql: "SELECT trace_parent FROM seen") }
    }

    /// The trace contexts in the journal of a service, by its place in the chain.
    func recorded(_ place: Int) async throws -> [String?] {
        try await hosted[place].environment.journal.read {
            try String?.fetchAll($0, sql: "SELECT trace_parent FROM journal ORDER BY sequence")
        }
    }

    func metric(_ name: String, _ labels: [String: String] = [:]) throws -> Double? {
        try PrometheusParser(metrics.render()).value(name, labels)
    }
}

extension ExportPace {
    /// Without the pauses that suit a network.
    static let quick = ExportPace(
        queueLimit: 64, batch: 16, interval: .milliseconds(10), timeout: .seconds(60), firstPause: .milliseconds(5),
        longestPause: .milliseconds(50), flush: .seconds(60))
}
