import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting

/// A page as a browser gets it.
struct ReadPage: Sendable {
    let status: Int
    let headers: HTTPFields
    let text: String

    /// The addresses that it leads to.
    var links: Set<String> {
        Set(
            text.components(separatedBy: " href=\"").dropFirst().map {
                String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
            })
    }

    /// The pages of the example, each with something in it.
    static let paths = [
        "/", "/countries", "/balance", "/money", "/localisation", "/costs", "/obligations", "/countries/JO",
        "/countries/JO/hosts", "/pillars/education", "/partners/UNICEF", "/analytics/figures",
        "/analytics/figures/reach", "/analytics/figures/reach/lineage?where=country:JO",
    ]
}

extension Browser {
    func read(_ path: String, prefers language: String? = nil, withKey: Bool = false) async throws -> ReadPage {
        var headers: HTTPFields = [:]
        headers[.accept] = "text/html"
        headers[.acceptLanguage] = language
        if withKey { headers[.authorization] = "Bearer \(key)" }
        return try await client.execute(uri: path, method: .get, headers: headers) { response in
            ReadPage(
                status: Int(response.status.code), headers: response.headers, text: String(buffer: response.body))
        }
    }
}
