import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

/// Asks the service as one of the people of the office.
struct Caller: Sendable {
    let client: any TestClientProtocol
    let office: Office
    let base: String

    struct Answer: Sendable {
        let status: Int
        let body: JSONValue
        let location: String?

        /// The last part of the problem's type.
        var code: String? { body["type"].text?.split(separator: ":").last.map(String.init) }
    }

    /// The body of an answer that must be 200.
    func get(
        _ path: String, as person: String = "officer", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSONValue {
        let answer = try await send(.get, path, as: person)
        #expect(answer.status == 200, "\(path): \(answer.body.jsonText)", sourceLocation: sourceLocation)
        return answer.body
    }

    func post(_ path: String, _ body: JSONValue? = nil, as person: String? = nil) async throws -> Answer {
        try await send(.post, path, body, as: person)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue? = nil, as person: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        if let person { headers[.authorization] = office.bearer(person) }
        let buffer = body.map { ByteBuffer(string: $0.jsonText) }
        return try await client.execute(uri: base + path, method: method, headers: headers, body: buffer) { response in
            let text = String(buffer: response.body)
            return Answer(
                status: response.status.code,
                body: (try? PlatformJSON.decoder().decode(JSONValue.self, from: Data(text.utf8))) ?? .string(text),
                location: response.headers[.location])
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
}

extension JSONValue {
    subscript(_ name: String) -> JSONValue {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    subscript(_ index: Int) -> JSONValue { list.indices.contains(index) ? list[index] : .null }

    var list: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    var text: String? { if case .string(let text) = self { text } else { nil } }
}
