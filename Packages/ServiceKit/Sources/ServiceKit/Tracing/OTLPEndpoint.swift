import Foundation

/// Where spans are sent, and with which headers: OTLP over HTTP with JSON.
struct OTLPEndpoint: Sendable {
    let url: String
    let headers: [(name: String, value: Secret)]

    /// - Parameters:
    ///   - base: `http://collector:4318` or the whole address of `/v1/traces`.
    ///   - headers: `name=value`, separated by commas, as `OTEL_EXPORTER_OTLP_HEADERS` has them.
    /// - Throws: ``SettingsError`` that names the setting and not its value.
    init(_ base: String, headers: Secret?, origin: SettingOrigin, headersOrigin: SettingOrigin) throws {
        guard let parts = URLComponents(string: base), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), parts.host?.isEmpty == false, parts.user == nil, parts.query == nil,
            parts.fragment == nil
        else {
            throw SettingsError(
                .invalidValue, subject: PlatformSettings.tracingEndpoint.definition.name, origin: origin,
                "The value of tracing.otlp-endpoint (from \(origin)) is no address of a collector; it must be such as "
                    + "http://collector:4318, without user, query or fragment.")
        }
        let path = "/v1/traces"
        let trimmed = base.hasSuffix("/") ? String(base.dropLast()) : base
        url = trimmed.hasSuffix(path) ? trimmed : trimmed + path
        self.headers = try Self.read(headers, headersOrigin)
    }

    private static func read(_ headers: Secret?, _ origin: SettingOrigin) throws -> [(name: String, value: Secret)] {
        guard let headers else { return [] }
        return try headers.reveal().split(separator: ",").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, !parts[0].isEmpty, let value = parts[1].removingPercentEncoding,
                parts[0].utf8.allSatisfy(isNameByte), value.utf8.allSatisfy({ $0 >= 32 && $0 < 127 })
            else {
                throw SettingsError(
                    .invalidValue, subject: PlatformSettings.tracingHeaders.definition.name, origin: origin,
                    "The value of tracing.otlp-headers (from \(origin)) is not allowed; it must be name=value, separated "
                        + "by commas, with values percent-encoded where they hold commas.")
            }
            return (parts[0], Secret(value))
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
