import AsyncHTTPClient
import Foundation
import NIOCore
import ServiceKit

/// One person or partner of the example at work.
struct ExampleDesk: Sendable {
    let holder: String
    let client: PlatformClient

    private struct Receipt: Decodable { let id: String }

    /// Sends a document to intake. Returns the id of the submission, which is the same when it was sent before.
    func submit(_ name: String, _ content: Data) async throws -> String {
        let answer = try await client.post(
            "/intake/v1/submissions",
            headers: [
                "content-disposition": "attachment; filename=\"\(name)\"",
                "prospects-provenance": "generated: \(ExampleProgramme.generator)",
            ],
            body: .bytes(content))
        return try accept(answer, "submit \(name)").decode(Receipt.self).id
    }

    func submit(_ name: String, _ document: some Encodable) async throws -> String {
        try await submit(name, try PlatformJSON.encoder().encode(document))
    }

    /// Gives a command. One that was given before changes nothing.
    func post(_ path: String, _ body: some Encodable) async throws {
        _ = try accept(try await client.post(path, json: body), path)
    }

    func exists(_ path: String) async throws -> Bool { try await client.get(path).isSuccess }

    func get<Value: Decodable>(_ path: String, as type: Value.Type) async throws -> Value {
        try accept(try await client.get(path), path).decode(type)
    }

    /// Waits until something that is on its way between services has arrived.
    func waitUntilThere(_ path: String) async throws {
        for _ in 0..<600 {
            if try await exists(path) { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw ClientError("\(path) did not appear within 30 s")
    }

    func waitUntilRecorded(_ submission: String) async throws {
        try await waitUntilThere("/portfolio/v1/summary?submission=\(submission)")
    }

    private func accept(_ answer: PlatformClient.Answer, _ what: String) throws -> PlatformClient.Answer {
        guard answer.isSuccess else { throw ClientError("example, \(holder), \(what): \(answer.problem.text)") }
        return answer
    }
}
