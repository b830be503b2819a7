import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

/// Reads answers of the service.
struct Browser: Sendable {
    let client: any TestClientProtocol

    /// The body of an answer that must be 200.
    func get(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> JSONValue {
        let answer = try await response(path)
        #expect(answer.status == 200, "\(path): \(answer.text)", sourceLocation: sourceLocation)
        return answer.body
    }

    func response(_ path: String) async throws -> Answer {
        try await client.execute(uri: "/portfolio/v1/\(path)", method: .get) { response in
            let text = String(buffer: response.body)
            let body = (try? PlatformJSON.decoder().decode(JSONValue.self, from: Data(text.utf8))) ?? .null
            return Answer(
                status: response.status.code, retryAfter: response.headers[.retryAfter], body: body, text: text)
        }
    }

    /// All items of a list, page by page.
    func walk(_ path: String, limit: Int) async throws -> [JSONValue] {
        var items: [JSONValue] = []
        var cursor = ""
        while true {
            let page = try await get("\(path)\(path.contains("?") ? "&" : "?")limit=\(limit)\(cursor)")
            items += page["items"].list
            guard let next = page["next"].text else { return items }
            cursor = "&cursor=\(next)"
        }
    }

    struct Answer: Sendable {
        let status: Int
        let retryAfter: String?
        let body: JSONValue
        let text: String
    }
}

extension JSONValue {
    subscript(_ name: String) -> JSONValue {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    subscript(_ index: Int) -> JSONValue { list.indices.contains(index) ? list[index] : .null }

    var list: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    var text: String? { if case .string(let text) = self { text } else { nil } }

    var number: Int? { if case .integer(let number) = self { number } else { nil } }
}
