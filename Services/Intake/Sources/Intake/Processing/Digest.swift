import Crypto
import Domain
import ServiceKit

/// What tells two reports of an activity apart.
enum Digest {
    static func of(_ header: ActivityHeader, _ parts: [ActivityContent]) throws -> String {
        try ActivityDigest.of(header, parts)
    }

    /// SHA-256 of bytes, in hexadecimal.
    static func text(of bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }
}
