import Foundation

/// The first part of a token, read before anything is trusted.
struct TokenHeader: Decodable {
    let alg: String
    let kid: String?
    /// Extensions that must be understood; none is.
    let crit: [String]?

    /// The header and the unproven claims; `nil` for a text that is no token.
    static func read(_ token: String) -> (header: TokenHeader, claims: TokenClaims)? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, token.utf8.count <= 16_384, let first = Base64URL.decode(String(parts[0])),
            let second = Base64URL.decode(String(parts[1])),
            let header = try? JSONDecoder().decode(TokenHeader.self, from: first),
            let claims = try? JSONDecoder().decode(TokenClaims.self, from: second)
        else { return nil }
        return (header, claims)
    }
}
