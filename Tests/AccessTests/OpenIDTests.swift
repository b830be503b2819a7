import CoreMetrics
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import ServiceKit

@Suite("People who sign in elsewhere")
struct OpenIDTests {
    /// A platform that trusts one issuer and knows one person there.
    private struct Desk: Sendable {
        let issuer: LocalIssuer
        let clock: TestClock
        let client: any TestClientProtocol

        /// The status that a token of this key gets.
        func status(
            _ key: SigningKey, expiresIn: TimeInterval = 300, notBefore: TimeInterval? = nil, kid: String? = nil
        ) async throws -> Int {
            try await me(
                try await issuer.token(key, expiresIn: expiresIn, notBefore: notBefore, kid: kid)
            ).status
        }

        func me(_ token: String) async throws -> (status: Int, json: [String: JSONValue]) {
            try await client.execute(uri: "/access/v1/me", method: .get, headers: [.authorization: "Bearer \(token)"]) {
                let body = try? JSONDecoder().decode(JSONValue.self, from: Data($0.body.readableBytesView))
                guard case .object(let members) = body else { return ($0.status.code, [:]) }
                return ($0.status.code, members)
            }
        }
    }

    /// Waits as long as the machine needs that runs many tests at once.
    private static let patient = IssuerClient(patience: .minutes(5))

    private func desk(
        _ keys: [SigningKey], _ body: @escaping @Sendable (Desk) async throws -> Void
    ) async throws {
        let clock = TestClock()
        try await LocalIssuer.running(keys, clock) { issuer in
            let directory = FileManager.default.temporaryDirectory.appending(path: "oidc-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: directory) }
            let file = PeopleFile(path: directory.appending(path: "people.json").path)
            _ = try file.add(
                issuer: issuer.address, subject: "amina", name: "Amina Yusuf", mail: "amina@example.org",
                organisation: "UNHCR", roles: [.submitter], at: clock.now)
            let settings = try Settings.load(
                flags: [:],
                environment: [
                    "PROSPECTS_OIDC_ISSUER": "https://other.example.org, \(issuer.address)",
                    "PROSPECTS_OIDC_AUDIENCE": "prospects", "PROSPECTS_OIDC_CLOCK_SKEW_SECONDS": "30",
                ])
            let callers = Callers(
                keys: KeyRing(), people: try People(file: file, logger: quiet),
                tokens: TokenVerifier(
                    try #require(try OpenIDSettings(settings)), client: Self.patient, logger: quiet, now: { clock.now })
            )
            let conventions = HTTPConventions(callers: callers, metrics: NOOPMetricsHandler.instance)
            let routes = conventions.makeRoutes()
            AccessRoutes(callers: callers).add(to: routes)
            try await Application(responder: try conventions.makeResponder(for: routes), logger: quiet).test(.router) {
                try await body(Desk(issuer: issuer, clock: clock, client: $0))
            }
        }
    }

    @Test("a good token is its person, and the keys are fetched once for many")
    func good() async throws {
        let (rsa, ecdsa) = (try await SigningKey.rsa("r1"), try await SigningKey.ecdsa("e1"))
        try await desk([rsa, ecdsa]) { desk in
            for key in [rsa, ecdsa, rsa] {
                let answer = try await desk.me(try await desk.issuer.token(key))
                #expect(answer.status == 200)
                #expect(answer.json["name"] == "Amina Yusuf")
                #expect(answer.json["organisation"] == "UNHCR")
                #expect(answer.json["roles"] == ["submitter"])
                guard case .string(let id) = answer.json["id"] else { Issue.record("no id"); return }
                #expect(id.hasPrefix("of-"))
            }
            #expect(desk.issuer.fetches == 1)
        }
    }

    @Test("what is wrong with a token is said, and it opens nothing")
    func refused() async throws {
        let (key, other) = (try await SigningKey.rsa("r1"), try await SigningKey.rsa("r1"))
        try await desk([key]) { desk in
            let issuer = desk.issuer
            let good = try await issuer.token(key)
            let parts = good.split(separator: ".").map(String.init)
            let forged = SigningKey.text(try JSONEncoder().encode(issuer.claims("somebody-else")))
            let tokens: [(String, String)] = [
                (try await issuer.token(key, expiresIn: -31), "expired"),
                (try await issuer.token(key, audience: "another"), "not made for this platform"),
                (try await issuer.token(key, issuer: "https://evil.example.org"), "not from a sign-in service"),
                (try await issuer.token(key, notBefore: 120), "not good yet"),
                (try await issuer.token(other), "signature does not fit"),
                ("\(parts[0]).\(forged).\(parts[2])", "signature does not fit"),
                ("\(parts[0]).\(parts[1]).", "signature does not fit"),
                (try key.unsigned(issuer.claims()), "not signed by"),
                (try await key.signAsSharedSecret(issuer.claims()), "not signed by"),
                ("a.b.c", "no token"), ("x", "no token"),
            ]
            for (token, reason) in tokens {
                let answer = try await desk.me(token)
                #expect(answer.status == 401, "\(reason)")
                #expect(answer.json["type"] == "urn:prospects:problem:invalid-token")
                guard case .string(let detail) = answer.json["detail"] else { Issue.record("no detail"); continue }
                #expect(detail.contains(reason), "\(detail)")
            }
            #expect(try await desk.me(good).status == 200)
            // Clocks differ: half a minute is allowed here.
            #expect(try await desk.status(key, expiresIn: -29) == 200)
            #expect(try await desk.status(key, notBefore: 29) == 200)
        }
    }

    @Test("somebody who has signed in but is not known here is told what to do")
    func stranger() async throws {
        let key = try await SigningKey.rsa("r1")
        try await desk([key]) { desk in
            let answer = try await desk.me(try await desk.issuer.token(key, subject: "benno"))
            #expect(answer.status == 403)
            #expect(answer.json["type"] == "urn:prospects:problem:person-not-known")
            #expect(answer.json["subject"] == "benno")
            #expect(answer.json["remedy"] != nil)
        }
    }

    @Test("a new key of the issuer is found, and unknown ones do not make its load")
    func rotated() async throws {
        let (first, second) = (try await SigningKey.rsa("r1"), try await SigningKey.ecdsa("e2"))
        try await desk([first]) { (desk: Desk) async throws -> Void in
            #expect(try await desk.status(first) == 200)
            desk.issuer.rotate(to: [second])
            desk.clock.advance(by: 31)
            #expect(try await desk.status(second) == 200)
            #expect(desk.issuer.fetches == 2)
            #expect(try await desk.status(first) == 401)
            for number in 0..<20 {
                #expect(try await desk.status(second, kid: "k\(number)") == 401)
            }
            #expect(desk.issuer.fetches == 2)
        }
    }

    @Test("while the issuer is down its keys of before serve; without any the answer is 503, and then it works again")
    func down() async throws {
        let key = try await SigningKey.rsa("r1")
        try await desk([key]) { desk in
            desk.issuer.goDown()
            let cold = try await desk.me(try await desk.issuer.token(key))
            #expect(cold.status == 503)
            #expect(cold.json["type"] == "urn:prospects:problem:unavailable")
            desk.issuer.comeBack()
            desk.clock.advance(by: 31)
            #expect(try await desk.status(key) == 200)
            desk.issuer.goDown()
            desk.clock.advance(by: 3_600)
            #expect(try await desk.status(key) == 200)
            // Not for ever: a key that the issuer has withdrawn must end.
            desk.clock.advance(by: 90_000)
            #expect(try await desk.status(key) == 503)
        }
    }

    @Test("many at the same time fetch the keys once, and all are answered")
    func together() async throws {
        let key = try await SigningKey.rsa("r1")
        try await desk([key]) { desk in
            let token = try await desk.issuer.token(key)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 { group.addTask { try await desk.me(token).status } }
                for try await status in group { #expect(status == 200) }
            }
            #expect(desk.issuer.fetches == 1)
        }
    }

    @Test(
        "an issuer that cannot be trusted is refused at the start",
        arguments: [
            "http://login.example.org", "login", "https://a.org?x=1", "https://u@a.org", "https://a.org,ftp://b",
        ])
    func settings(issuer: String) throws {
        let settings = try Settings.load(
            flags: [:], environment: ["PROSPECTS_OIDC_ISSUER": issuer, "PROSPECTS_OIDC_AUDIENCE": "prospects"])
        #expect(throws: SettingsError.self) { try TokenVerifier(settings, logger: quiet) }
    }

    @Test("an issuer needs an audience")
    func audience() throws {
        let settings = try Settings.load(flags: [:], environment: ["PROSPECTS_OIDC_ISSUER": "https://a.org"])
        let error = try #require(throws: SettingsError.self) { try TokenVerifier(settings, logger: quiet) }
        #expect(error.description.contains("oidc.audience"))
    }
}
