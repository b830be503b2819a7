import CoreMetrics
import Domain
import EmbeddedEventLog
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import Portfolio
import ServiceKit

/// The service with people who work on countries, each with a key for one role, on a day that does not pass.
final class CountryTeam: Sendable {
    let host: HostedService
    private let directory: URL
    private let ring: KeyRing
    private let bearers: [String: String]

    /// 2026-11-01T12:00:00Z
    static let now = Date(timeIntervalSince1970: 1_793_534_400)

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "country-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        host = try HostedService(
            PortfolioService.definition(), directory: directory,
            log: EmbeddedEventLog(path: directory.appending(path: "log.sqlite").path), logger: Self.quiet,
            maximumUploadBytes: 1 << 20, now: { Self.now })
        var (entries, bearers): ([KeyEntry], [String: String]) = ([], [:])
        for (name, role) in [
            ("officer", Role.programmeOfficer), ("approver", .programmeOfficer), ("embassy", .post),
            ("thematic", .reviewer), ("partner", .submitter),
        ] {
            let key = AccessKey.generate()
            entries.append(
                KeyEntry(
                    id: name, name: name, organisation: role == .submitter ? "UNHCR" : "NL-MFA", roles: [role],
                    hash: key.hash, createdAt: Date(timeIntervalSince1970: 0)))
            bearers[name] = "Bearer \(key.reveal())"
        }
        ring = KeyRing(entries)
        self.bearers = bearers
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    private static let quiet = Logger(label: "country", factory: { _ in SwiftLogNoOpLogHandler() })

    /// Asks over HTTP, without a network, with what the service knows when it is ready.
    func work(_ body: @Sendable (Voice) async throws -> Void) async throws {
        try await host.definition.prepare(host.environment)
        let conventions = HTTPConventions(callers: Callers(keys: ring), metrics: NOOPMetricsHandler.instance)
        let router = conventions.makeRoutes()
        try host.addRoutes(to: router)
        let bearers = bearers
        let application = Application(
            responder: try conventions.makeResponder(for: router), logger: CountryTeam.quiet)
        try await application.test(.router) { client in try await body(Voice(client: client, bearers: bearers)) }
    }

    /// One who asks and tells.
    struct Voice: Sendable {
        let client: any TestClientProtocol
        let bearers: [String: String]

        func get(_ path: String, as person: String? = "officer") async throws -> Answer {
            try await send(.get, path, nil, as: person)
        }

        func post(_ path: String, _ body: JSONValue? = nil, as person: String? = "officer") async throws -> Answer {
            try await send(.post, path, body, as: person)
        }

        private func send(
            _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue?, as person: String?
        ) async throws -> Answer {
            var headers: HTTPFields = [:]
            if let person { headers[.authorization] = bearers[person] }
            return try await client.execute(
                uri: "/portfolio/v1/\(path)", method: method, headers: headers,
                body: body.map { ByteBuffer(string: $0.jsonText) }
            ) { response in
                let text = String(buffer: response.body)
                return Answer(
                    status: response.status.code,
                    body: (try? PlatformJSON.decoder().decode(JSONValue.self, from: Data(text.utf8))) ?? .string(text),
                    location: response.headers[.location])
            }
        }
    }

    struct Answer: Sendable {
        let status: Int
        let body: JSONValue
        let location: String?

        /// The last part of the problem's type.
        var code: String? { body["type"].text?.split(separator: ":").last.map(String.init) }
    }
}
