import Foundation
import JWTKit

/// What a token says. Read before it is trusted to find the issuer; only what ``TokenVerifier`` returns counts.
struct TokenClaims: JWTPayload {
    let iss: String
    let sub: String
    let aud: Audience
    /// Seconds since 1970.
    let exp: Double
    let nbf: Double?

    /// One audience, or several.
    enum Audience: Codable, Sendable {
        case one(String)
        case several([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let name = try? container.decode(String.self) {
                self = .one(name)
            } else {
                self = .several(try container.decode([String].self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .one(let name): try container.encode(name)
            case .several(let names): try container.encode(names)
            }
        }

        func contains(_ name: String) -> Bool {
            switch self {
            case .one(let only): only == name
            case .several(let names): names.contains(name)
            }
        }
    }

    /// Nothing: the clock is that of ``TokenVerifier``.
    func verify(using algorithm: some JWTAlgorithm) {}

    /// Why the token is not good here and now; `nil` when it is.
    func fault(audience: String, at now: Date, skew: TimeInterval) -> String? {
        let time = now.timeIntervalSince1970
        if !aud.contains(audience) { return "it was not made for this platform" }
        if time >= exp + skew { return "it has expired" }
        if let nbf, time < nbf - skew { return "it is not good yet" }
        return sub.isEmpty || sub.utf8.count > 255 ? "it names nobody" : nil
    }
}
