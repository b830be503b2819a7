import Crypto
import Foundation

/// What messages of one webhook are signed with, by the Standard Webhooks specification (1.0.0): `whsec_` and 32 random
/// bytes in Base64. Shown once.
struct WebhookSecret: Sendable {
    static let prefix = "whsec_"
    private let key: SymmetricKey

    init() { key = SymmetricKey(size: .bits256) }

    init(stored bytes: Data) { key = SymmetricKey(data: bytes) }

    var stored: Data { key.withUnsafeBytes { Data($0) } }

    /// The text for the one who registers.
    func reveal() -> String { Self.prefix + stored.base64EncodedString() }

    /// The value of the header `webhook-signature`: over identifier, time and content, each with a point between.
    func signature(of id: String, at timestamp: Int, _ body: [UInt8]) -> String {
        let signed = Array("\(id).\(timestamp).".utf8) + body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: key)
        return "v1," + Data(code).base64EncodedString()
    }
}
