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
import OpportunityFund
import ServiceKit
import ServiceLifecycle
import Testing

/// The service with a store of its own in a temporary directory, keys for its officers, and an event log.
final class Fund: Sendable {
    let scratch: Scratch
    let log: EmbeddedEventLog
    let host: HostedService
    let office = Office()

    /// 2026-11-01T12:00:00Z
    static let now = Date(timeIntervalSince1970: 1_793_534_400)

    var journal: Journal { host.environment.journal }

    init(in scratch: Scratch) throws {
        self.scratch = scratch
        log = try EmbeddedEventLog(path: scratch.directory.appending(path: "log.sqlite").path)
        host = try HostedService(
            OpportunityFundService.definition(), directory: scratch.directory, log: log, logger: Fund.quiet,
            maximumUploadBytes: 1 << 20, now: { Fund.now })
    }

    private static let quiet = Logger(label: "fund", factory: { _ in SwiftLogNoOpLogHandler() })

    convenience init() throws { try self.init(in: Scratch()) }

    /// Runs subscriptions and relay while `body` does.
    func running(_ body: () async throws -> Void) async throws {
        let group = ServiceGroup(services: host.services, logger: Fund.quiet)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await body()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Publishes proposals as Intake does, and waits until they were read.
    func submit(_ proposals: [ProposalSubmitted], sequence: Int64 = 1, at time: Date) async throws {
        try await publish(proposals, sequence: sequence, at: time)
        let ends = try await log.end(of: .events(of: .intake))
        let commits = journal.commits.listen()
        while try await !journal.hasRead(.events(of: .intake), upTo: ends) { try await commits.signal.wait() }
    }

    /// Publishes proposals as Intake does, numbered from `sequence`.
    func publish(_ proposals: [ProposalSubmitted], sequence: Int64, at time: Date) async throws {
        let messages = try proposals.enumerated().map { index, proposal in
            CloudEvent(
                id: "e\(sequence + Int64(index))", source: CloudEvent.source(of: .intake),
                type: ProposalSubmitted.type.description, subject: "submission/\(proposal.submission)", time: time,
                storeID: "intake", epoch: 1, sequence: sequence + Int64(index), correlationID: "request",
                causationID: nil, traceParent: nil, data: try EventJSON.encode(proposal)
            ).binaryMessage
        }
        try await log.append(messages, to: .events(of: .intake))
    }

    /// The kinds of event in the journal, in its order.
    func recorded() async throws -> [String] {
        try await journal.read { try String.fetchAll($0, sql: "SELECT type FROM journal ORDER BY sequence") }
            .map { $0.replacing("nl.prospects.opportunity-fund.", with: "").replacing(".v1", with: "") }
    }

    /// Asks over HTTP, without a network.
    func ask(_ body: @Sendable (Caller) async throws -> Void) async throws {
        let conventions = HTTPConventions(callers: Callers(keys: office.ring), metrics: NOOPMetricsHandler.instance)
        let router = conventions.makeRoutes()
        try host.addRoutes(to: router)
        let office = office
        try await Application(responder: conventions.makeResponder(for: router)).test(.router) { client in
            try await body(Caller(client: client, office: office, base: "/opportunity-fund/v1/"))
        }
    }
}
