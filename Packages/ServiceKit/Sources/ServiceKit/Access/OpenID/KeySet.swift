import JWTKit

/// The keys that an issuer publishes (JWKS, RFC 7517), as far as they are for signatures that are taken here.
struct KeySet: Sendable, Decodable {
    private let entries: [(kid: String?, key: VerificationKey)]

    private struct Entry: Decodable {
        let kty: String
        let kid: String?
        let use: String?
        let alg: String?
        let n: String?
        let e: String?
        let crv: String?
        let x: String?
        let y: String?

        var key: VerificationKey? {
            guard use ?? "sig" == "sig" else { return nil }
            switch (kty, alg ?? (kty == "RSA" ? "RS256" : "ES256")) {
            case ("RSA", "RS256"):
                guard let n, let e else { return nil }
                return (try? Insecure.RSA.PublicKey(modulus: n, exponent: e)).map(VerificationKey.rs256)
            case ("EC", "ES256"):
                guard crv == "P-256", let x, let y else { return nil }
                return (try? ES256PublicKey(parameters: (x: x, y: y))).map(VerificationKey.es256)
            default: return nil
            }
        }
    }

    /// An entry that is not understood is none: issuers add kinds of key that nobody here needs.
    private struct Lenient: Decodable {
        let entry: Entry?

        init(from decoder: any Decoder) throws { entry = try? Entry(from: decoder) }
    }

    private enum CodingKeys: CodingKey { case keys }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        entries = try container.decode([Lenient].self, forKey: .keys).compactMap { lenient in
            lenient.entry.flatMap { entry in entry.key.map { (kid: entry.kid, key: $0) } }
        }
    }

    /// The key of this id for this algorithm; without an id the only one for it.
    func key(_ kid: String?, for algorithm: String) -> VerificationKey? {
        let fitting = entries.filter { $0.key.algorithm == algorithm && (kid == nil || $0.kid == kid) }
        return fitting.count == 1 || kid != nil ? fitting.first?.key : nil
    }
}
