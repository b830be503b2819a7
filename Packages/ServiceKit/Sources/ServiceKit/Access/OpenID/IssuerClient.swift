import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Asks an issuer for its keys: the discovery document first (OpenID Connect Discovery 1.0), which names where they are.
struct IssuerClient: Sendable {
    struct Answer: Sendable {
        let keys: KeySet
        /// How long they may be kept, in seconds, when the issuer says so.
        let maximumAge: TimeInterval?
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private struct Discovery: Decodable {
        let issuer: String
        let jwksURI: String

        enum CodingKeys: String, CodingKey {
            case issuer
            case jwksURI = "jwks_uri"
        }
    }

    /// Both documents are small; what is longer is none.
    private static let limit = 1 << 20

    /// How long it waits for the head of an answer: callers wait meanwhile.
    var patience = TimeAmount.seconds(5)

    func keys(of issuer: String) async throws -> Answer {
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        let discovery = try await get("\(base)/.well-known/openid-configuration", as: Discovery.self).value
        guard discovery.issuer == issuer else {
            throw Failure(description: "the discovery document is that of \(discovery.issuer)")
        }
        guard OpenIDAddress.isSafe(discovery.jwksURI) else {
            throw Failure(description: "the address of the keys is not https")
        }
        let (keys, maximumAge) = try await get(discovery.jwksURI, as: KeySet.self)
        return Answer(keys: keys, maximumAge: maximumAge)
    }

    private func get<Value: Decodable>(
        _ address: String, as type: Value.Type
    ) async throws -> (value: Value, maximumAge: TimeInterval?) {
        var request = HTTPClientRequest(url: address)
        request.headers.add(name: "accept", value: "application/json")
        let response = try await HTTPClient.shared.execute(request, timeout: patience)
        guard response.status == .ok else {
            throw Failure(description: "\(address) answered \(response.status.code)")
        }
        let body = try await response.body.collect(upTo: Self.limit)
        let value = try JSONDecoder().decode(type, from: Data(body.readableBytesView))
        return (value, Self.maximumAge(response.headers[canonicalForm: "cache-control"].map(String.init)))
    }

    private static func maximumAge(_ directives: [String]) -> TimeInterval? {
        for directive in directives {
            let parts = directive.lowercased().split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.first == "no-store" || parts.first == "no-cache" { return 0 }
            if parts.count == 2, parts[0] == "max-age", let seconds = TimeInterval(parts[1]) { return seconds }
        }
        return nil
    }
}
