import HTTPTypes
import Hummingbird
import NIOCore

/// The address that requests without a key are counted by.
enum SenderAddress {
    /// - Parameter header: the header in which a trusted proxy says who sends. Of several entries the last one counts:
    ///   it is the proxy's own, those before are what the sender claims.
    static func of(_ request: Request, _ context: PlatformRequestContext, header: String?) -> String {
        if let header, let name = HTTPField.Name(header),
            let last = request.headers[values: name].last?.split(separator: ",").last
        {
            let text = last.trimmingPrefix { $0 == " " }.prefix { $0 != " " }
            return (try? SocketAddress(ipAddress: String(text), port: 0)).map(group) ?? String(text.prefix(64))
        }
        return context.remoteAddress.map(group) ?? "unknown"
    }

    /// Whoever has one address of IPv6 has 2⁶⁴ of them: they count as one.
    static func group(_ address: SocketAddress) -> String {
        guard case .v6(let v6) = address else { return address.ipAddress ?? "unknown" }
        // Of a sockaddr_in6, the 16 bytes behind family, port and flow.
        let bytes = withUnsafeBytes(of: v6.address) { Array($0.dropFirst(8).prefix(16)) }
        // An address of IPv4 that came over a socket of IPv6.
        let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xff, 0xff]
        if bytes.starts(with: mapped) { return bytes.suffix(4).map(String.init).joined(separator: ".") }
        return Hex.encode(bytes.prefix(8)) + "::/64"
    }
}
