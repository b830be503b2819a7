import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Intake
import Logging
import NIOCore
import ServiceKit
import Synchronization
import Testing

/// A partner's system: notes what it is told, and fails as often as asked.
private final class PartnerSystem: Sendable {
    struct Message: Sendable {
        let id: String
        let timestamp: String
        let signature: String
        let body: [UInt8]
    }

    private let state: Mutex<(messages: [Message], failures: Int)>

    init(failures: Int = 0) { state = Mutex(([], failures)) }

    var messages: [Message] { state.withLock { $0.messages } }

    /// Listens while `body` runs; it is given the address.
    func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        let router = Router()
        router.post("hook") { request, _ in
            func header(_ name: String) -> String { HTTPField.Name(name).flatMap { request.headers[$0] } ?? "" }
            let bytes = Array(try await request.body.collect(upTo: 1 << 20).readableBytesView)
            let message = Message(
                id: header("webhook-id"), timestamp: header("webhook-timestamp"),
                signature: header("webhook-signature"), body: bytes)
            let fails = self.state.withLock { state in
                state.messages.append(message)
                state.failures -= 1
                return state.failures >= 0
            }
            return HTTPResponse.Status(code: fails ? 503 : 204)
        }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let server = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "partner", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            for await port in ports {
                try await body("http://127.0.0.1:\(port)/hook")
                break
            }
            group.cancelAll()
        }
    }
}

@Suite("Webhooks", .timeLimit(.minutes(5)))
struct WebhookTests {
    private static var policy: IntakePolicy {
        var policy = IntakePolicy.standard
        policy.webhooksReachOwnNetwork = true
        policy.webhookPauses = [0.05, 0.05, 0.05]
        return policy
    }

    private func log(
        _ partner: Partner, _ id: String, as holder: String = "UNHCR", until count: Int, in state: String
    ) async throws -> [[String: JSONValue]] {
        while true {
            let answer = try await partner.get("/intake/v1/webhooks/\(id)/messages", as: holder)
            guard case .array(let items) = answer.json["items"] else { return [] }
            let messages = items.compactMap { if case .object(let members) = $0 { members } else { nil } }
            if messages.count >= count, messages.allSatisfy({ $0["state"] == .string(state) }) { return messages }
            await Task.yield()
        }
    }

    @Test("a system is told each step once it takes it, signed; until then it is tried again, and the log says so")
    func told() async throws {
        let system = PartnerSystem(failures: 2)
        try await system.run { address in
            try await Door(policy: Self.policy).open { partner in
                let hook = try await partner.post("/intake/v1/webhooks", as: "UNHCR", #"{"url":"\#(address)"}"#)
                #expect(hook.status == 201)
                let secret = try #require(hook["secret"]?.replacing("whsec_", with: ""))
                let key = SymmetricKey(data: try #require(Data(base64Encoded: secret)))
                let submission = try await partner.verdict(Samples.report())
                // Another's submission is none of its business.
                _ = try await partner.verdict(Samples.report(), as: "ILO")
                let log = try await log(partner, hook["id"] ?? "", until: 3, in: "delivered")
                #expect(
                    log.compactMap { $0["type"]?.jsonText }.sorted()
                        == [#""submission-judged""#, #""submission-published""#, #""submission-received""#])
                let tries = log.compactMap { if case .integer(let count) = $0["attempts"] { count } else { nil } }
                #expect(tries.reduce(0, +) == 5 && system.messages.count == 5)
                #expect(Set(system.messages.map(\.id)).count == 3)
                for message in system.messages {
                    let signed = Array("\(message.id).\(message.timestamp).".utf8) + message.body
                    let code = HMAC<SHA256>.authenticationCode(for: signed, using: key)
                    #expect(message.signature == "v1,\(Data(code).base64EncodedString())")
                    let text = String(decoding: message.body, as: UTF8.self)
                    #expect(text.contains(#""submission":"\#(submission["id"] ?? "-")""#), "\(text)")
                }
                let shown = try await partner.get("/intake/v1/webhooks", as: "UNHCR")
                #expect(!"\(shown.json)".contains(secret), "the secret is shown once")
            }
        }
    }

    @Test("after the last attempt it is given up, and what is removed is told nothing more")
    func givenUp() async throws {
        let system = PartnerSystem(failures: 1_000)
        try await system.run { address in
            try await Door(policy: Self.policy).open { partner in
                let hook = try await partner.post("/intake/v1/webhooks", as: "UNHCR", #"{"url":"\#(address)"}"#)
                let id = hook["id"] ?? ""
                _ = try await partner.submit(Samples.report())
                let log = try await log(partner, id, until: 3, in: "given-up")
                #expect(log.allSatisfy { $0["attempts"] == .integer(4) && $0["status"] == .integer(503) })
                #expect(try await partner.delete("/intake/v1/webhooks/\(id)", as: "ILO").status == 404)
                #expect(try await partner.get("/intake/v1/webhooks/\(id)/messages", as: "ILO").status == 404)
                #expect(try await partner.delete("/intake/v1/webhooks/\(id)", as: "UNHCR").status == 204)
                let before = system.messages.count
                _ = try await partner.verdict(Samples.report(rows: Samples.row(location: "Irbid")))
                #expect(system.messages.count == before)
                #expect(try await partner.get("/intake/v1/webhooks/\(id)/messages", as: "UNHCR").status == 404)
            }
        }
    }

    @Test(
        "an address that only the platform can reach is refused",
        arguments: [
            "http://example.org/x", "https://localhost/x", "https://127.0.0.1/", "https://[::1]/", "https://10.0.0.8/x",
            "https://intake/x", "https://0x7f000001/", "https://user:word@example.org/", "ftp://example.org", "x",
            "https://metadata.internal/", "https://127.1/",
        ])
    func addresses(_ address: String) async throws {
        try await Door().open { partner in
            let answer = try await partner.post("/intake/v1/webhooks", as: "UNHCR", #"{"url":"\#(address)"}"#)
            #expect(answer.status == 422 && answer["field"] == "url", "\(address)")
        }
    }
}
