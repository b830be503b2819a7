import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ServiceKit
import Testing

@Suite("The document of the addresses")
struct OpenAPITests {
    /// What is served, and who may use each address.
    private static func served(
        _ body:
            @escaping @Sendable (any TestClientProtocol, AccessDocument, JSONValue, RunningPlatform) async throws ->
            Void
    ) async throws {
        let platform = try RunningPlatform()
        try await platform.running { client, document in
            let answer = try await client.execute(uri: "/openapi.json", method: .get)
            #expect(answer.status == .ok)
            let json = try JSONDecoder().decode(JSONValue.self, from: Data(answer.body.readableBytesView))
            try await body(client, document, json, platform)
        }
    }

    @Test("every address of every service is in it, says what it is and what is answered")
    func complete() async throws {
        try await Self.served { _, document, json, _ in
            #expect(json["openapi"] == "3.1.0")
            for row in document.rows {
                let operation = json["paths"]?[row.path]?[row.method.lowercased()]
                let name = "\(row.method) \(row.path)"
                guard case .string(let summary) = operation?["summary"] else {
                    Issue.record("\(name) has no description: give its declaration a RouteDescription")
                    continue
                }
                #expect(summary.hasSuffix("."), "\(name)")
                guard case .object(let answers) = operation?["responses"] else {
                    Issue.record("\(name) has no answers")
                    continue
                }
                #expect(answers.keys.contains { $0.hasPrefix("2") }, "\(name)")
                #expect(answers["400"]?["content"]?["application/problem+json"] != nil, "\(name)")
            }
        }
    }

    @Test("the parameters in it are those that the address takes")
    func parameters() async throws {
        try await Self.served { client, document, json, platform in
            var tried = 0
            for row in document.rows where row.method == "GET" && !row.path.contains("{") {
                let role = Role.allCases.first { row.access.cell($0) == "yes" || row.access.cell($0) == "own" }
                let answer = try await client.execute(
                    uri: "\(row.path)?no-such-parameter=1", method: .get, headers: platform.header(role))
                guard answer.member("type") == "urn:prospects:problem:unknown-parameter" else { continue }
                let operation = json["paths"]?[row.path]?["get"]
                guard case .array(let parameters) = operation?["parameters"] else { continue }
                let names = parameters.filter { $0["in"] == "query" }.compactMap { parameter -> String? in
                    if case .string(let name) = parameter["name"] { name } else { nil }
                }
                #expect(answer.member("allowed") == .array(names.sorted().map { .string($0) }), "\(row.path)")
                tried += 1
            }
            #expect(tried > 25)
        }
    }
}

extension JSONValue {
    fileprivate subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }
}
