import Domain
public import EventLog
public import Foundation
public import Journal
public import Logging
public import ServiceLifecycle
public import Tracing

/// A service with its store open, ready to run.
public struct HostedService: Sendable {
    public let definition: ServiceDefinition
    public let environment: ServiceEnvironment
    /// What it reads, each with its state.
    public let subscriptions: [Subscription]
    /// Where its operator decides about dead letters.
    public let deadLetters: DeadLetterDesk
    /// What publishes its events.
    public let relay: Relay
    private let rebuilds: RebuildDesk
    private let background: [any Service]

    /// Opens the store at `directory/<service>/store.sqlite`.
    ///
    /// - Throws: `FileLockError` when another process has it, `StoreError` when it is another service's.
    public init(
        _ definition: ServiceDefinition, directory: URL, log: any EventLog, logger: Logger, maximumUploadBytes: Int,
        tracer: (any Tracer)? = nil, now: @escaping @Sendable () -> Date = { .now }
    ) throws {
        var logger = logger
        logger[metadataKey: "service"] = "\(definition.name.rawValue)"
        let own = directory.appending(path: definition.name.rawValue)
        try FileManager.default.createDirectory(
            at: own, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let store = try Store(path: own.appending(path: "store.sqlite").path, service: definition.name)
        let journal = try Journal(
            store: store, events: definition.events, projections: definition.projections, tracer: tracer,
            clock: now)
        self.definition = definition
        environment = ServiceEnvironment(
            journal: journal, log: log, directory: own, logger: logger, now: now,
            maximumUploadBytes: maximumUploadBytes)
        deadLetters = DeadLetterDesk(journal: journal, reads: definition.reads.mapValues(\.reactions))
        background = try definition.background(environment)
        rebuilds = RebuildDesk(
            TableRebuild(of: journal, reading: Array(definition.reads.keys), from: log, logger: logger), now: now)
        relay = Relay(journal: journal, log: log, logger: logger)
        subscriptions = definition.reads.map { source, reading in
            Subscription(
                to: source, journal: journal, log: log, reactions: reading.reactions, policy: reading.policy,
                logger: logger)
        }
    }

    /// What runs as long as the service does.
    public var services: [any Service] {
        [relay, rebuilds] + subscriptions + background
    }

    /// What must be done before it runs.
    public func prepare() async throws { try await definition.prepare(environment) }

    public func addRoutes(to routes: Routes) throws {
        try definition.routes(routes, environment)
        DeadLetterRoutes(service: definition.name, desk: deadLetters).add(to: routes)
        RebuildRoutes(service: definition.name, desk: rebuilds).add(to: routes)
    }

    public func addChecks(to health: HealthChecks) {
        let name = definition.name.rawValue
        let journal = environment.journal
        health.add("\(name).store") {
            _ = try await journal.progress()
            return .ok
        }
        let relay = relay
        health.add("\(name).publishes") {
            switch relay.status {
            case .publishing: .ok
            case .starting: .degraded("the log has not been reached yet")
            case .retrying(let reason): .degraded(reason)
            case .fenced(let decision): .failing(decision)
            }
        }
        for subscription in subscriptions {
            health.add("\(name).reads.\(subscription.source.rawValue)") {
                switch subscription.status {
                case .reading: .ok
                case .retrying(let reason): .degraded(reason)
                case .blocked(let partitions): .degraded(Self.waits(partitions))
                case .starting: .failing("not reading yet")
                case .stopped(let reason): .failing(reason)
                }
            }
        }
    }

    private static func waits(_ partitions: [Int]) -> String {
        let numbers = partitions.map(String.init).joined(separator: ", ")
        return "partitions that wait for an event to be redriven or discarded, see “prospects dead-letters”: \(numbers)"
    }
}
