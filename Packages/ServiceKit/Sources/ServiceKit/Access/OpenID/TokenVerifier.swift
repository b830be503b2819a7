public import Foundation
import HTTPTypes
public import Logging

/// Tells whether a token (JWT) is one that an issuer of the settings made, for this platform, for now.
public struct TokenVerifier: Sendable {
    private let issuers: [String: IssuerKeys]
    private let audience: String
    private let clockSkew: Duration
    private let now: @Sendable () -> Date

    /// `nil` when the settings name no issuer.
    ///
    /// - Throws: ``SettingsError`` when what they name cannot be used.
    public init?(_ settings: Settings, logger: Logger, now: @escaping @Sendable () -> Date = { .now }) throws {
        guard let openID = try OpenIDSettings(settings) else { return nil }
        self.init(openID, logger: logger, now: now)
    }

    init(
        _ settings: OpenIDSettings, client: IssuerClient = IssuerClient(), logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        issuers = Dictionary(
            settings.issuers.map { ($0, IssuerKeys($0, client: client, logger: logger, now: now)) },
            uniquingKeysWith: { first, _ in first })
        audience = settings.audience
        clockSkew = settings.clockSkew
        self.now = now
    }

    /// Who the token is about, at which issuer.
    ///
    /// - Throws: ``Problem`` 401 `invalid-token` with the reason, 503 when the issuer cannot be asked for its keys.
    func verify(_ token: String) async throws -> (issuer: String, subject: String) {
        guard let (header, unproven) = TokenHeader.read(token) else { throw Problem.invalidToken("it is no token") }
        guard VerificationKey.algorithms.contains(header.alg), header.crit == nil else {
            throw Problem.invalidToken("it is not signed by \(VerificationKey.algorithms.joined(separator: " or "))")
        }
        guard let issuer = issuers[unproven.iss] else {
            throw Problem.invalidToken("it is not from a sign-in service that is trusted here")
        }
        guard let key = try await issuer.key(header.kid, for: header.alg) else {
            throw Problem.invalidToken("its sign-in service has no such key")
        }
        guard let claims = try? await key.verify(token, kid: header.kid), claims.iss == issuer.issuer else {
            throw Problem.invalidToken("its signature does not fit")
        }
        let skew = TimeInterval(clockSkew.components.seconds)
        if let fault = claims.fault(audience: audience, at: now(), skew: skew) { throw Problem.invalidToken(fault) }
        return (claims.iss, claims.sub)
    }
}

extension Problem {
    fileprivate static func invalidToken(_ reason: String) -> Problem {
        Problem(
            .invalidToken, status: .unauthorized, detail: "The token is not taken: \(reason).",
            remedy: "Sign in again and send the new token.",
            headers: [.wwwAuthenticate: "Bearer realm=\"prospects\", error=\"invalid_token\""])
    }
}
