import CoreMetrics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import ServiceKit
import ServiceLifecycle

@testable import Analytics

/// The service with a store of its own in a temporary directory.
final class Desk: Sendable {
    let directory: URL
    let log: EmbeddedEventLog
    let host: HostedService
    let key = AccessKey.generate()

    var journal: Journal { host.environment.journal }

    init(now: Date = Date(timeIntervalSince1970: 1_795_000_000)) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "analytics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        log = try EmbeddedEventLog(path: directory.appending(path: "log.sqlite").path)
        host = try HostedService(
            AnalyticsService.definition(), directory: directory, log: log, logger: Desk.quiet,
            maximumUploadBytes: 1 << 20, now: { now })
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    static let quiet = Logger(label: "analytics", factory: { _ in SwiftLogNoOpLogHandler() })

    /// Hands events to the projections as subscriptions do, in one transaction, in the order given.
    func fill(_ happenings: [Happening]) async throws {
        let projections = host.definition.projections
        try await journal.perform { transaction in
            for happening in happenings {
                for projection in projections
                where projection.events.contains(where: { $0.type == happening.type }) {
                    try projection.apply(happening.recorded, transaction.db)
                }
            }
        }
    }

    func publish(_ happenings: [Happening]) async throws {
        for (service, published) in Dictionary(grouping: happenings, by: \.type.service) {
            try await log.append(try published.map { try $0.message() }, to: .events(of: service))
        }
    }

    /// Runs what the service runs until everything in the log has been read.
    func readAll() async throws {
        let news = journal.commits.listen()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for service in host.services { group.addTask { try await service.run() } }
            for service in host.definition.reads.keys {
                let topic = Topic.events(of: service)
                let end = try await log.end(of: topic)
                while try await !journal.hasRead(topic, upTo: end) { try await news.signal.wait() }
            }
            group.cancelAll()
        }
    }

    /// Asks over HTTP, without a network.
    func browse(_ body: @Sendable (Browser) async throws -> Void) async throws {
        let keys = KeyRing([
            KeyEntry(
                id: "analyst", name: "An analyst", organisation: "NL-MFA", roles: [.analyst], hash: key.hash,
                createdAt: .distantPast)
        ])
        let conventions = HTTPConventions(callers: Callers(keys: keys), metrics: NOOPMetricsHandler.instance)
        let router = conventions.makeRoutes()
        try host.addRoutes(to: router)
        let application = Application(responder: try conventions.makeResponder(for: router), logger: Desk.quiet)
        let key = key.reveal()
        try await application.test(.router) { client in try await body(Browser(client: client, key: key)) }
    }
}
