import Foundation
import Kafka
import Logging
import Testing

@Suite("Security", .timeLimit(.minutes(5)))
struct SecurityTests {
    @Test(
        "sends name and password as its mechanism does",
        arguments: [
            (KafkaConfiguration.SASL.Mechanism.plain, "\0reader\0geheim"), (.scramSHA256, "n,,n=reader,r="),
            (.scramSHA512, "n,,n=reader,r="),
        ])
    func password(mechanism: KafkaConfiguration.SASL.Mechanism, proof: String) async throws {
        let sasl = KafkaConfiguration.SASL(mechanism: mechanism, username: "reader", password: "geheim")
        try await expect([mechanism.rawValue, proof], from: .sasl(sasl))
    }

    @Test("sends the token that it is given")
    func token() async throws {
        try await expect(
            ["OAUTHBEARER", "auth=Bearer geheim", "tenant=north"],
            from: .token {
                KafkaConfiguration.Token(
                    value: "geheim", expires: .tomorrow, principal: "reader", extensions: ["tenant": "north"])
            })
    }

    @Test("says why there is no token, and goes on asking", arguments: [true, false])
    func noToken(isOutdated: Bool) async throws {
        struct NoToken: Error, CustomStringConvertible { let description = "the office is closed" }
        let (logger, lines) = Logger.streaming()
        let security = KafkaConfiguration.Security.token {
            guard isOutdated else { throw NoToken() }
            return .init(value: "geheim", expires: .init(millisecondsSinceEpoch: 1), principal: "reader")
        }
        let configuration = configuration("127.0.0.1:1", security)
        try await withProducer(configuration, logger: logger) { _ in
            for await line in lines where line.contains(isOutdated ? "expire" : "the office is closed") {
                #expect(!line.contains("geheim"))
                return
            }
        }
    }

    @Test("Closing does not wait for a token that never comes")
    func tokenNeverComes() async throws {
        let (asked, question) = AsyncStream.makeStream(of: Void.self)
        let security = KafkaConfiguration.Security.token {
            question.yield()
            try await Task.sleep(for: .seconds(1000))
            throw CancellationError()
        }
        try await withProducer(configuration("127.0.0.1:1", security)) { _ in
            for await _ in asked { return }
        }
    }

    @Test("speaks TLS, and says when the other side does not")
    func tls() async throws {
        let listener = try Listener { _ in Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8) }
        defer { listener.close() }
        let (logger, lines) = Logger.streaming()
        try await withProducer(configuration(listener.address, .tls(.init())), logger: logger) { _ in
            // A handshake record of TLS, with the client's greeting in it.
            for await piece in listener.received {
                #expect(piece.first == 0x16 && piece.dropFirst(5).first == 1)
                break
            }
            for await line in lines where line.contains("SSL") { return }
        }
    }

    @Test("refuses a broker whose authority it does not trust", .enabled(if: OpenSSL.isInstalled, "needs openssl"))
    func wrongAuthority() async throws {
        let server = try OpenSSL()
        defer { server.stop() }
        let (logger, lines) = Logger.streaming()
        let security = KafkaConfiguration.Security.saslOverTLS(
            .init(mechanism: .plain, username: "reader", password: "geheim"), .init(authorities: server.otherAuthority))
        try await withProducer(configuration(server.address, security), logger: logger) { _ in
            for await line in lines where line.contains("certificate verify failed") {
                #expect(!line.contains("geheim"))
                return
            }
        }
    }

    @Test("Tokens do not show when they are printed")
    func secrets() {
        let token = KafkaConfiguration.Token(value: "geheim", expires: .tomorrow, principal: "reader")
        var dumped = ""
        dump(token, to: &dumped)
        for text in ["\(token)", String(reflecting: token), dumped] { #expect(!text.contains("geheim")) }
    }

    /// Connects to somebody who agrees to every mechanism, and waits until these texts were sent.
    private func expect(_ texts: [String], from security: KafkaConfiguration.Security) async throws {
        let listener = try Listener(answer: agree)
        defer { listener.close() }
        try await withProducer(configuration(listener.address, security)) { _ in
            var left = texts[...]
            for await piece in listener.received {
                let text = String(decoding: piece, as: UTF8.self)
                while let next = left.first, text.contains(next) { left.removeFirst() }
                if left.isEmpty { return }
            }
        }
    }

    private func configuration(
        _ address: String, _ security: KafkaConfiguration.Security
    ) -> KafkaConfiguration {
        KafkaConfiguration(
            bootstrapServers: [address], clientID: "tests", security: security,
            additional: ["reconnect.backoff.ms": "20"])
    }
}

/// Answers as a broker that agrees to every mechanism: which requests it knows (18), and the handshake of SASL (17).
@Sendable private func agree(to piece: [UInt8]) -> [UInt8] {
    guard piece.count > 14, piece[4] == 0 else { return [] }
    let number = Array(piece[8..<12])
    switch piece[5] {
    case 17:
        // No error, and one mechanism: what stands at the end of the request, behind the client's name.
        let name = Int(piece[12]) << 8 | Int(piece[13])
        return framed(number + [0, 0, 0, 0, 0, 1] + piece.dropFirst(14 + name))
    case 18:
        // No error, and three requests with their least and greatest version: metadata, this one, the handshake.
        let known: [[UInt8]] = [[0, 3, 0, 0, 0, 2, 0], [0, 17, 0, 0, 0, 0, 0], [0, 18, 0, 0, 0, 3, 0]]
        return framed(number + [0, 0, UInt8(known.count + 1)] + known.joined() + [0, 0, 0, 0, 0])
    default:
        return []
    }
}

private func framed(_ body: [UInt8]) -> [UInt8] { [0, 0, 0, UInt8(body.count)] + body }

extension Timestamp {
    fileprivate static var tomorrow: Timestamp {
        Timestamp(millisecondsSinceEpoch: Int64(Date.now.timeIntervalSince1970 * 1000) + 86_400_000)
    }
}
