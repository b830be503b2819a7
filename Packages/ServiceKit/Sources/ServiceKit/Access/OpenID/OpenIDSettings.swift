import Foundation

/// The sign-in services whose tokens are taken, as the settings name them.
struct OpenIDSettings: Sendable {
    /// As the tokens name them.
    let issuers: [String]
    /// What the tokens must be made for.
    let audience: String
    /// How far the clocks may be apart.
    let clockSkew: Duration

    /// `nil` when no issuer is named.
    ///
    /// - Throws: ``SettingsError`` when an issuer is no address, or no audience is named.
    init?(_ settings: Settings) throws {
        guard let named = settings[PlatformSettings.oidcIssuer] else { return nil }
        issuers = named.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let origin = settings.origin(of: PlatformSettings.oidcIssuer)
        for issuer in issuers where !OpenIDAddress.isSafe(issuer) {
            throw SettingsError(
                .invalidValue, subject: PlatformSettings.oidcIssuer.definition.name, origin: origin,
                "The value of oidc.issuer (from \(origin)) is not allowed; it must be https://… without query or "
                    + "fragment, several separated by commas. http:// is for a service on this machine only.")
        }
        guard let audience = settings[PlatformSettings.oidcAudience] else {
            throw SettingsError(
                .invalidValue, subject: PlatformSettings.oidcAudience.definition.name, origin: origin,
                "oidc.issuer (from \(origin)) needs oidc.audience: without it tokens made for others would be taken.")
        }
        self.audience = audience
        clockSkew = settings[PlatformSettings.oidcClockSkew]
    }
}

/// Addresses that keys may be fetched from.
enum OpenIDAddress {
    /// HTTPS; HTTP on this machine alone, where nobody stands between.
    static func isSafe(_ address: String) -> Bool {
        guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty, parts.user == nil,
            parts.query == nil, parts.fragment == nil
        else { return false }
        switch parts.scheme?.lowercased() {
        case "https": return true
        case "http": return ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        default: return false
        }
    }
}
