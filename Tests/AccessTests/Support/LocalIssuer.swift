import CryptoExtras
import Foundation
import HTTPTypes
import Hummingbird
import JWTKit
import ServiceKit
import ServiceLifecycle
import Synchronization

/// A small sign-in service on this machine: serves its discovery document and keys, and signs tokens.
final class LocalIssuer: Sendable {
    private struct State {
        var keys: [SigningKey]
        var isDown = false
        var cacheControl = "max-age=600"
        var fetches = 0
    }

    private let state: Mutex<State>
    private let clock: TestClock
    let address: String

    private init(_ address: String, _ keys: [SigningKey], _ clock: TestClock) {
        self.address = address
        self.clock = clock
        state = Mutex(State(keys: keys))
    }

    /// Runs an issuer while the body does.
    static func running(
        _ keys: [SigningKey], _ clock: TestClock, _ body: @escaping @Sendable (LocalIssuer) async throws -> Void
    ) async throws {
        let box = Mutex<LocalIssuer?>(nil)
        let router = Router()
        router.get("/realm/.well-known/openid-configuration") { _, _ in try answer(box) { $0.discovery } }
        router.get("/realm/keys") { _, _ in try answer(box) { $0.published } }
        let http = HTTPService(responder: router.buildResponder(), host: "127.0.0.1", port: 0, logger: quiet)
        let runner = ServiceRunner(services: [http], handlesSignals: false, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            let issuer = LocalIssuer("http://127.0.0.1:\(try await http.boundPort())/realm", keys, clock)
            box.withLock { $0 = issuer }
            try await body(issuer)
            await runner.stop()
            try await group.waitForAll()
        }
    }

    /// How often its keys were asked for.
    var fetches: Int { state.withLock { $0.fetches } }

    func goDown() { state.withLock { $0.isDown = true } }
    func comeBack() { state.withLock { $0.isDown = false } }
    func rotate(to keys: [SigningKey]) { state.withLock { $0.keys = keys } }

    /// A token as the issuer makes it, or with a claim as somebody else would have it.
    func token(
        _ key: SigningKey, subject: String = "amina", issuer: String? = nil, audience: String = "prospects",
        expiresIn: TimeInterval = 300, notBefore: TimeInterval? = nil, kid: String? = nil
    ) async throws -> String {
        try await key.sign(
            claims(subject, issuer, audience, expiresIn, notBefore), kid: kid ?? key.id)
    }

    func claims(
        _ subject: String = "amina", _ issuer: String? = nil, _ audience: String = "prospects",
        _ expiresIn: TimeInterval = 300, _ notBefore: TimeInterval? = nil
    ) -> SigningKey.Claims {
        let now = clock.now.timeIntervalSince1970
        return SigningKey.Claims(
            iss: issuer ?? address, sub: subject, aud: audience, exp: now + expiresIn, nbf: notBefore.map { now + $0 })
    }

    private var discovery: String {
        #"{"issuer":"\#(address)","jwks_uri":"\#(address)/keys","id_token_signing_alg_values_supported":["RS256"]}"#
    }

    private var published: String {
        state.withLock { state in
            state.fetches += 1
            // One that nobody here understands is among them, as with real issuers.
            let other = #"{"kty":"OKP","crv":"Ed25519","kid":"ed","x":"AA"}"#
            return #"{"keys":[\#((state.keys.map(\.published) + [other]).joined(separator: ","))]}"#
        }
    }

    private static func answer(_ box: borrowing Mutex<LocalIssuer?>, _ text: (LocalIssuer) -> String) throws -> Response
    {
        guard let issuer = box.withLock({ $0 }), !issuer.state.withLock({ $0.isDown }) else {
            return Response(status: .serviceUnavailable)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "application/json", .cacheControl: issuer.state.withLock { $0.cacheControl }],
            body: .init(byteBuffer: ByteBuffer(string: text(issuer))))
    }
}
