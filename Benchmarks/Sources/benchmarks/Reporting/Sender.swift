import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceKit
import Synchronization

/// Sends results reports over HTTP, each another one.
final class Sender: Sendable {
    private let client: HTTPClient
    private let server: String
    private let key: String
    private let sent = Atomic(0)

    private init(_ platform: RunningPlatform, concurrency: Int) {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = concurrency
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        server = "http://127.0.0.1:\(platform.port)"
        key = platform.key.reveal()
    }

    static func run<Value: Sendable>(
        to platform: RunningPlatform, concurrency: Int, _ body: (Sender) async throws -> Value
    ) async throws -> Value {
        let sender = Sender(platform, concurrency: concurrency)
        do {
            let value = try await body(sender)
            try await sender.client.shutdown()
            return value
        } catch {
            try? await sender.client.shutdown()
            throw error
        }
    }

    /// Sends as many reports at once as told, until all were accepted.
    func send(_ count: Int, concurrency: Int) async throws {
        try await Concurrently.run(count, concurrency: concurrency) { _ in try await self.sendOne() }
    }

    /// Returns when the report is accepted: durable at intake.
    func sendOne() async throws {
        let number = sent.add(1, ordering: .relaxed).newValue
        var request = HTTPClientRequest(url: "\(server)/intake/v1/submissions")
        request.method = .POST
        request.headers.add(name: "authorization", value: "Bearer \(key)")
        request.headers.add(name: "content-type", value: "application/json")
        request.body = .bytes(ByteBuffer(string: SmallReport(number: number).json))
        let response = try await client.execute(request, timeout: .seconds(60))
        let answer = try await response.body.collect(upTo: 1 << 20)
        guard response.status == .accepted else {
            throw BenchmarkError("a report was not accepted: \(response.status), \(String(buffer: answer))")
        }
    }

    /// Asks for a page or figures and returns what came.
    func text(_ path: String) async throws -> String {
        String(buffer: try await answer(path).body.collect(upTo: 1 << 26))
    }

    /// Writes what comes to a file.
    func save(_ path: String, to file: URL) async throws {
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        for try await portion in try await answer(path).body {
            try handle.write(contentsOf: Data(portion.readableBytesView))
        }
        try handle.close()
    }

    private func answer(_ path: String) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: "\(server)\(path)")
        request.headers.add(name: "authorization", value: "Bearer \(key)")
        let response = try await client.execute(request, timeout: .seconds(300))
        guard response.status == .ok else { throw BenchmarkError("\(path) answered \(response.status)") }
        return response
    }

    /// The same; returns how many bytes came.
    func get(_ path: String) async throws -> Int {
        let response = try await answer(path)
        var count = 0
        for try await portion in response.body { count += portion.readableBytes }
        return count
    }
}
