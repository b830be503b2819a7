import CoreMetrics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import PlatformServices
import ServiceKit
import ServiceLifecycle

/// All five services with everything that answers requests, and a holder of each role alone.
final class RunningPlatform: Sendable {
    let directory: URL
    let hosted: [HostedService]
    let callers: Callers
    private let keys: [Role: AccessKey]
    private let other: AccessKey

    /// The organisation of the holders of partners' roles.
    static let partner = "UNHCR"

    init(tokens: TokenVerifier? = nil) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "access-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let log = try EmbeddedEventLog(path: directory.appending(path: "events.sqlite").path)
        var (entries, keys): ([KeyEntry], [Role: AccessKey]) = ([], [:])
        for role in Role.allCases {
            let key = AccessKey.generate()
            keys[role] = key
            entries.append(
                KeyEntry(
                    id: role.rawValue, name: role.rawValue,
                    organisation: Role.ofPartners.contains(role) ? Self.partner : "NL-MFA", roles: [role],
                    hash: key.hash, createdAt: .now))
        }
        other = AccessKey.generate()
        entries.append(
            KeyEntry(
                id: "other", name: "ILO", organisation: "ILO", roles: [.submitter, .authorisedOfficer, .viewer],
                hash: other.hash, createdAt: .now))
        self.keys = keys
        callers = Callers(
            keys: KeyRing(entries), people: try People(file: PeopleFile(path: Self.people(directory)), logger: quiet),
            tokens: tokens)
        let directory = directory
        hosted = try Services.all.map {
            try HostedService($0, directory: directory, log: log, logger: quiet, maximumUploadBytes: 1 << 20)
        }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    private static func people(_ directory: URL) -> String { directory.appending(path: "people.json").path }

    var people: PeopleFile { PeopleFile(path: Self.people(directory)) }

    /// The header of somebody who has this role and no other; none for nobody.
    func header(_ role: Role?) -> HTTPFields { header(role.flatMap { keys[$0] }) }

    /// That of somebody at another organisation, with every role that partners have.
    var otherHeader: HTTPFields { header(other) }

    private func header(_ key: AccessKey?) -> HTTPFields {
        key.map { [.authorization: "Bearer \($0.reveal())"] } ?? [:]
    }

    /// Waits until something that is on its way between services can be read at this address.
    func waitUntilThere(
        _ path: String, at service: ServiceName, _ client: any TestClientProtocol
    ) async throws {
        guard let journal = hosted.first(where: { $0.definition.name == service })?.environment.journal else { return }
        let commits = journal.commits.listen()
        while try await client.execute(uri: path, method: .get, headers: header(.programmeOfficer)).status != .ok {
            try await commits.signal.wait()
        }
    }

    /// Runs while the body sends requests.
    func running(_ body: @escaping @Sendable (any TestClientProtocol, AccessDocument) async throws -> Void) async throws
    {
        let metrics = PrometheusMetrics()
        let conventions = HTTPConventions(callers: callers, metrics: metrics)
        let routes = conventions.makeRoutes()
        try PlatformRoutes(
            hosted, callers: callers, layout: PageLayout(product: "Prospects", version: "1", navigation: []),
            health: HealthChecks(), metrics: metrics
        ).add(to: routes)
        let document = AccessDocument(routes)
        let application = Application(responder: try conventions.makeResponder(for: routes), logger: quiet)
        for service in hosted { try await service.prepare() }
        let runner = ServiceRunner(
            services: hosted.flatMap(\.services), grace: .seconds(60), handlesSignals: false, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            try await application.test(.router) { try await body($0, document) }
            await runner.stop()
            try await group.waitForAll()
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func member(_ name: String) -> JSONValue? {
        guard let body = try? JSONDecoder().decode(JSONValue.self, from: Data(body.readableBytesView)),
            case .object(let members) = body
        else { return nil }
        return members[name]
    }
}
