import Crypto
import Domain
import EventLog
import ServiceKit

/// What tells two reports of an activity apart.
enum Digest {
    static func of(_ header: ActivityHeader, _ parts: [ActivityContent]) throws -> String {
        var hasher = SHA256()
        hasher.update(data: try EventJSON.encode(header))
        for part in parts { hasher.update(data: try EventJSON.encode(part)) }
        return Hex.encode(hasher.finalize())
    }

    /// SHA-256 of bytes, in hexadecimal.
    static func text(of bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }
}
