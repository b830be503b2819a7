import JWTKit

/// A public key of an issuer, good for one algorithm alone: the one its kind is made for.
enum VerificationKey: Sendable {
    case rs256(Insecure.RSA.PublicKey)
    case es256(ES256PublicKey)

    /// The algorithms that are taken. Those with a shared secret are not: with a public key as the secret anybody
    /// could sign.
    static let algorithms = ["RS256", "ES256"]

    var algorithm: String {
        switch self {
        case .rs256: "RS256"
        case .es256: "ES256"
        }
    }

    func verify(_ token: String, kid: String?) async throws -> TokenClaims {
        let keys = JWTKeyCollection()
        let kid = kid.map { JWKIdentifier(string: $0) }
        switch self {
        case .rs256(let key): await keys.add(rsa: key, digestAlgorithm: .sha256, kid: kid)
        case .es256(let key): await keys.add(ecdsa: key, kid: kid)
        }
        return try await keys.verify(token, as: TokenClaims.self)
    }
}
