import Crypto
import HTTPTypes
public import Hummingbird

/// The entity tag of a body, so that a caller that has it already gets 304 instead (RFC 9110, section 13).
public enum EntityTag {
    /// The tag of what a text is, or stands for.
    public static func of(_ body: String) -> String {
        "\"" + Hex.encode(SHA256.hash(data: Array(body.utf8)).prefix(16)) + "\""
    }

    /// Whether the caller already has what this tag names.
    public static func matches(_ tag: String, _ request: Request) -> Bool {
        guard request.method == .get || request.method == .head else { return false }
        return request.headers[values: .ifNoneMatch]
            .flatMap { $0.split(separator: ",") }
            .map { $0.trimmingPrefix(while: { $0 == " " }).trimmingPrefix("W/") }
            .contains { candidate in
                let trimmed = candidate.prefix { $0 != " " }
                return trimmed == "*" || trimmed == tag
            }
    }
}
