import Domain
import Foundation
import HTTPTypes
import ServiceKit

/// An address that messages may be sent to.
///
/// Only https, and no address that is this machine's or its network's own by its very text: whoever registers a webhook
/// must not reach what only we can reach.
struct WebhookAddress: Sendable, Hashable {
    let text: String

    /// - Parameter allowsOwnNetwork: for tests and for installations whose partners are in the same network.
    /// - Throws: `Problem` 422.
    init(_ text: String, allowsOwnNetwork: Bool) throws {
        guard text.utf8.count <= 2_000, let url = URLComponents(string: text), let host = url.host, !host.isEmpty,
            url.user == nil, url.password == nil, url.fragment == nil
        else { throw Self.refused("is no web address without user name and fragment") }
        guard url.scheme == "https" || allowsOwnNetwork && url.scheme == "http" else {
            throw Self.refused("does not begin with https://")
        }
        guard allowsOwnNetwork || !Self.isOwnNetwork(host.lowercased()) else {
            throw Self.refused("names this machine or its own network")
        }
        self.text = text
    }

    private static func isOwnNetwork(_ host: String) -> Bool {
        let name = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]."))
        if name == "localhost" || !name.contains(".") && !name.contains(":") { return true }
        if [".localhost", ".local", ".internal"].contains(where: name.hasSuffix) { return true }
        // Any form of a numeric address: a partner's system has a name.
        return name.contains(":")
            || name.split(separator: ".").last.map { $0.allSatisfy(\.isHexDigit) } == true
                && name.split(separator: ".").allSatisfy { part in part.first?.isNumber == true }
    }

    private static func refused(_ reason: String) -> Problem {
        Problem(
            .invalidValue, status: .unprocessableContent, detail: "The address \(reason).", field: "url",
            remedy: "Send the https address of your system, such as https://reports.example.org/prospects.")
    }
}
