import CoreMetrics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import Portfolio
import ServiceKit

/// The service with a store of its own in a temporary directory, and hands to give it events.
final class Desk: Sendable {
    let directory: URL
    let log: EmbeddedEventLog
    let host: HostedService
    let clock: HandClock

    var journal: Journal { host.environment.journal }

    /// - Parameter now: what the clock of the service shows until a test sets it; without it the time of day.
    init(patience: Duration = .seconds(15), now: Date? = nil) throws {
        let clock = HandClock(now ?? Date())
        self.clock = clock
        let isByHand = now != nil
        let time: @Sendable () -> Date = { isByHand ? clock.now : Date() }
        directory = FileManager.default.temporaryDirectory.appending(path: "portfolio-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        log = try EmbeddedEventLog(path: directory.appending(path: "log.sqlite").path)
        host = try HostedService(
            PortfolioService.definition(patience: patience), directory: directory, log: log,
            logger: Logger(label: "portfolio", factory: { _ in SwiftLogNoOpLogHandler() }), maximumUploadBytes: 1 << 20,
            now: time)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    func prepare() async throws { try await host.definition.prepare(host.environment) }

    /// Gives events to the reactions as a subscription does, all in one transaction.
    func deliver(_ events: [any DomainEvent]) async throws {
        let reactions = host.definition.reads.values.flatMap(\.reactions)
        try await journal.perform { transaction in
            for event in events { try Desk.deliver(event, to: reactions, in: transaction) }
        }
    }

    private static func deliver<Event: DomainEvent>(
        _ event: Event, to reactions: [any Reaction], in transaction: JournalTransaction
    ) throws {
        let cause = RecordedEvent(
            id: UUID().uuidString, stream: StreamID("given"), version: 0, sequence: 0, occurredOn: transaction.now,
            recordedAt: transaction.now, context: CommandContext(actor: "test"), event: event)
        for case let reaction as any Reaction<Event> in reactions {
            try reaction.react(to: event, cause, in: transaction)
        }
    }

    /// The kinds of event in the journal, in its order.
    func recorded() async throws -> [String] {
        try await journal.read { try String.fetchAll($0, sql: "SELECT type FROM journal ORDER BY sequence") }
            .map { $0.replacing("nl.prospects.portfolio.", with: "") }
    }

    /// What is wrong with journal and tables, which are built again to compare; nothing, one hopes.
    func faults() async throws -> [String] { try await journal.verify().faults }

    /// Asks over HTTP, without a network.
    func browse(_ body: @Sendable (Browser) async throws -> Void) async throws {
        let conventions = HTTPConventions(callers: Callers(keys: KeyRing()), metrics: NOOPMetricsHandler.instance)
        let router = conventions.makeRoutes()
        try host.addRoutes(to: router)
        let quiet = Logger(label: "portfolio", factory: { _ in SwiftLogNoOpLogHandler() })
        let application = Application(responder: try conventions.makeResponder(for: router), logger: quiet)
        try await application.test(.router) { client in try await body(Browser(client: client)) }
    }
}
