import CryptoExtras
import Foundation
import JWTKit

/// A key of an issuer, with the way it is published.
struct SigningKey: Sendable {
    let id: String
    /// As an entry of a JWKS.
    let published: String
    /// What anybody can read of it.
    let publicPEM: String
    private let secret: @Sendable (JWTKeyCollection, JWKIdentifier) async throws -> Void

    struct Claims: JWTPayload {
        var iss: String
        var sub: String
        var aud: String
        var exp: Double
        var nbf: Double?

        func verify(using algorithm: some JWTAlgorithm) {}
    }

    static func rsa(_ id: String) async throws -> SigningKey {
        let secret = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let parts = try secret.publicKey.getKeyPrimitives()
        let key = try Insecure.RSA.PrivateKey(backing: secret)
        return SigningKey(
            id: id,
            published:
                #"{"kty":"RSA","use":"sig","kid":"\#(id)","n":"\#(text(parts.modulus))","e":"\#(text(parts.publicExponent))"}"#,
            publicPEM: secret.publicKey.pemRepresentation,
            secret: { await $0.add(rsa: key, digestAlgorithm: .sha256, kid: $1) })
    }

    static func ecdsa(_ id: String) async throws -> SigningKey {
        let secret = ES256PrivateKey()
        let (x, y) = secret.publicKey.parameters ?? ("", "")
        return SigningKey(
            id: id, published: #"{"kty":"EC","crv":"P-256","alg":"ES256","kid":"\#(id)","x":"\#(x)","y":"\#(y)"}"#,
            publicPEM: "", secret: { await $0.add(ecdsa: secret, kid: $1) })
    }

    /// - Parameter kid: the name that the token gives the key.
    func sign(_ claims: Claims, kid: String) async throws -> String {
        let keys = JWTKeyCollection()
        try await secret(keys, .init(string: kid))
        return try await keys.sign(claims, kid: .init(string: kid))
    }

    /// What somebody makes who has only the public key, and hopes that it is taken for a shared secret.
    func signAsSharedSecret(_ claims: Claims) async throws -> String {
        let keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: publicPEM), digestAlgorithm: .sha256, kid: .init(string: id))
        return try await keys.sign(claims, kid: .init(string: id))
    }

    /// What somebody makes who hopes that no signature is needed.
    func unsigned(_ claims: Claims) throws -> String {
        let header = Data(#"{"alg":"none","typ":"JWT","kid":"\#(id)"}"#.utf8)
        return Self.text(header) + "." + Self.text(try JSONEncoder().encode(claims)) + "."
    }

    static func text(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
