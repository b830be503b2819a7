import Crypto
public import Domain
import EventLog

/// What tells two reports of an activity apart: the same digest says the same.
public enum ActivityDigest {
    /// SHA-256 over what the activity says about itself and the parts of its money and results, in hexadecimal.
    public static func of(_ header: ActivityHeader, _ parts: [ActivityContent]) throws -> String {
        var hasher = SHA256()
        hasher.update(data: try EventJSON.encode(header))
        for part in parts { hasher.update(data: try EventJSON.encode(part)) }
        return Hex.encode(hasher.finalize())
    }
}
