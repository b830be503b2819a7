import CoreMetrics
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import ServiceKit
import Synchronization
import Testing

/// Asks the service as one of the people who work with it.
struct Clerk: Sendable {
    let client: any TestClientProtocol
    let people: People
    let clock: HandClock

    struct Answer: Sendable {
        let status: Int
        let body: JSONValue

        /// The last part of the problem's type.
        var code: String? { body["type"].text?.split(separator: ":").last.map(String.init) }
    }

    func get(
        _ path: String, as person: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSONValue {
        let answer = try await send(.get, path, as: person)
        #expect(answer.status == 200, "\(path): \(answer.body.jsonText)", sourceLocation: sourceLocation)
        return answer.body
    }

    func post(_ path: String, _ body: JSONValue? = nil, as person: String? = nil) async throws -> Answer {
        try await send(.post, path, body, as: person)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue? = nil, as person: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        if let person { headers[.authorization] = people.bearers[person] }
        let buffer = body.map { ByteBuffer(string: $0.jsonText) }
        return try await client.execute(uri: "/portfolio/v1/\(path)", method: method, headers: headers, body: buffer) {
            let text = String(buffer: $0.body)
            return Answer(
                status: $0.status.code,
                body: (try? PlatformJSON.decoder().decode(JSONValue.self, from: Data(text.utf8))) ?? .string(text))
        }
    }

    /// Those who work with activities, each with a key for one role.
    struct People: Sendable {
        let ring: KeyRing
        let bearers: [String: String]

        init() {
            let people: [(String, Role, String)] = [
                ("ada", .programmeOfficer, "NL-MFA"), ("ben", .programmeOfficer, "NL-MFA"),
                ("controller", .financeController, "NL-MFA"), ("post", .post, "NL-MFA"),
                ("pam", .submitter, "UNICEF"), ("pia", .authorisedOfficer, "UNICEF"),
                ("stranger", .authorisedOfficer, "UNHCR"),
            ]
            let made = people.map { (name: $0.0, role: $0.1, organisation: $0.2, key: AccessKey.generate()) }
            ring = KeyRing(
                made.map {
                    KeyEntry(
                        id: $0.name, name: $0.name, organisation: $0.organisation, roles: [$0.role], hash: $0.key.hash,
                        createdAt: Date(timeIntervalSince1970: 0))
                })
            bearers = Dictionary(made.map { ($0.name, "Bearer \($0.key.reveal())") }) { first, _ in first }
        }
    }
}

/// A clock that tests set.
final class HandClock: Sendable {
    private let time: Mutex<Date>

    init(_ time: Date) { self.time = Mutex(time) }

    var now: Date { time.withLock { $0 } }

    func set(_ time: Date) { self.time.withLock { $0 = time } }
}

extension Desk {
    /// Asks over HTTP, without a network, as people with roles.
    func clerk(_ body: @Sendable (Clerk) async throws -> Void) async throws {
        let people = Clerk.People()
        let conventions = HTTPConventions(callers: Callers(keys: people.ring), metrics: NOOPMetricsHandler.instance)
        let router = conventions.makeRoutes()
        try host.addRoutes(to: router)
        let quiet = Logger(label: "portfolio", factory: { _ in SwiftLogNoOpLogHandler() })
        let application = Application(responder: try conventions.makeResponder(for: router), logger: quiet)
        try await application.test(.router) { client in
            try await body(Clerk(client: client, people: people, clock: clock))
        }
    }
}
