import CoreMetrics
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import ServiceKit

/// People of the programme, each with a key for one role, who ask and tell the service over HTTP.
struct Ministry: Sendable {
    private let ring: KeyRing
    private let bearers: [String: String]

    init() {
        var entries: [KeyEntry] = []
        var bearers: [String: String] = [:]
        for (name, role) in [
            ("officer", Role.programmeOfficer), ("controller", .financeController), ("partner", .submitter),
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

    /// An answer with its status.
    struct Answer: Sendable {
        let status: Int
        let body: JSONValue

        /// The last part of the problem's type.
        var code: String? { body["type"].text?.split(separator: ":").last.map(String.init) }
    }

    /// Asks over HTTP, without a network.
    func ask(_ desk: Desk, _ body: @Sendable (Voice) async throws -> Void) async throws {
        let conventions = HTTPConventions(callers: Callers(keys: ring), metrics: NOOPMetricsHandler.instance)
        let router = conventions.makeRoutes()
        try desk.host.addRoutes(to: router)
        let quiet = Logger(label: "portfolio", factory: { _ in SwiftLogNoOpLogHandler() })
        let application = Application(responder: try conventions.makeResponder(for: router), logger: quiet)
        let bearers = bearers
        try await application.test(.router) { client in try await body(Voice(client: client, bearers: bearers)) }
    }

    /// One who asks.
    struct Voice: Sendable {
        let client: any TestClientProtocol
        let bearers: [String: String]

        func get(_ path: String, as person: String = "officer") async throws -> JSONValue {
            try await send(.get, path, nil, as: person).body
        }

        func post(_ path: String, _ body: JSONValue, as person: String? = "officer") async throws -> Answer {
            try await send(.post, path, body, as: person)
        }

        func send(
            _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue?, as person: String?
        ) async throws -> Answer {
            var headers: HTTPFields = [:]
            headers[.authorization] = person.flatMap { bearers[$0] }
            return try await client.execute(
                uri: "/portfolio/v1/\(path)", method: method, headers: headers,
                body: body.map { ByteBuffer(string: $0.jsonText) }
            ) { response in
                let text = String(buffer: response.body)
                return Answer(
                    status: response.status.code,
                    body: (try? PlatformJSON.decoder().decode(JSONValue.self, from: Data(text.utf8))) ?? .string(text))
            }
        }
    }
}
