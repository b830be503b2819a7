import Domain
import EventLog
import Foundation
import Hummingbird
import Logging
import ServiceKit
import ServiceLifecycle

/// Services behind one port, on one log: all five in `up`, one in `serve`.
struct PlatformHost {
    private let hosted: [HostedService]
    private let http: HTTPService<RouterResponder<PlatformRequestContext>>
    private let tracing: PlatformTracing
    private let topics: TopicCheck?
    private let keyUses: KeyUses
    private let grace: Duration
    private let logger: Logger

    init(
        _ definitions: [ServiceDefinition], settings: Settings, log: any EventLog,
        topics: TopicCheck? = nil, exampleKeys: [KeyEntry] = [], logger: Logger
    ) throws {
        let limit = settings[PlatformSettings.httpMaximumUploadBytes]
        let metrics = PrometheusMetrics()
        let tracing = try PlatformTracing(settings, version: Version.text, metrics: metrics, logger: logger)
        self.tracing = tracing
        self.topics = topics
        hosted = try definitions.map {
            try HostedService(
                $0, directory: settings.directory, log: log, logger: logger, maximumUploadBytes: limit,
                tracer: tracing.tracer(for: $0.name.rawValue))
        }
        let layout = try PageLayout(
            product: "Prospects", version: Version.text,
            navigation: [NavigationItem(title: "At a glance", path: "/")])
        let uses = KeyUses(path: settings.keyUsesFilePath, logger: logger)
        let callers = try settings.callers(and: exampleKeys, uses: uses, logger: logger)
        keyUses = uses
        let conventions = HTTPConventions(
            callers: callers, metrics: metrics, maximumUploadBytes: limit, problemPage: layout,
            // A request to several services in one process is one to the platform.
            tracer: tracing.tracer(for: definitions.count == 1 ? definitions[0].name.rawValue : "platform"),
            limits: RateLimits(settings))
        let health = HealthChecks()
        for service in hosted { service.addChecks(to: health) }
        if let topics { health.add(topics.healthCheck) }
        let routes = conventions.makeRoutes()
        try PlatformRoutes(hosted, callers: callers, layout: layout, health: health, metrics: metrics)
            .add(to: routes, measure: ServiceGauges(hosted: hosted, topics: topics, metrics: metrics).measure)
        http = HTTPService(
            responder: try conventions.makeResponder(for: routes), host: settings[PlatformSettings.httpHost],
            port: settings[PlatformSettings.httpPort], logger: logger)
        grace = settings[PlatformSettings.shutdownGrace]
        self.logger = logger
    }

    /// Runs until SIGTERM or Ctrl-C. `whenListening` is told the port, once requests are answered.
    func run(_ whenListening: @escaping @Sendable (Int) async throws -> Void) async throws {
        for service in hosted { try await service.prepare() }
        let services = tracing.services + hosted.flatMap(\.services) + (topics.map { [$0] } ?? []) + [keyUses, http]
        let runner = ServiceRunner(services: services, grace: grace, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            group.addTask {
                do {
                    try await whenListening(try await http.boundPort())
                } catch is CancellationError {
                    return
                } catch {
                    await runner.stop()
                    throw error
                }
            }
            try await group.next()
            // Either the runner ended, or what was to be done when listening is done: the runner goes on alone.
            try await group.next()
        }
    }
}
