import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceKit

/// Sends one file as a partner does, and waits until intake has judged and published it.
struct Uploader: Sendable {
    let platform: RunningPlatform

    private static let patience = TimeAmount.seconds(120)

    struct Seen: Sendable {
        /// From the first byte sent until the receipt.
        let receiptSeconds: Double
        /// From the first byte sent until all that was accepted is journalled.
        let seconds: Double
        let verdict: String
        let findings: Int
    }

    private struct Submission: Decodable {
        let id: String
        let status: String
        let verdict: String?
        let isPublished: Bool
        let counts: Counts?

        struct Counts: Decodable {
            let errors: Int
            let warnings: Int
            let advice: Int
        }
    }

    func send(_ file: URL, type: String) async throws -> Seen {
        let client = HTTPClient(eventLoopGroupProvider: .singleton)
        do {
            let seen = try await send(file, type: type, with: client)
            try await client.shutdown()
            return seen
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    private func send(_ file: URL, type: String, with client: HTTPClient) async throws -> Seen {
        let watch = Stopwatch()
        var request = request("/intake/v1/submissions")
        request.method = .POST
        request.headers.add(name: "content-type", value: type)
        request.body = .stream(try FilePieces(file), length: .known(Int64(try file.size)))
        let receipt = try await answer(request, client)
        let receiptSeconds = watch.seconds
        while true {
            let now = try await answer(self.request("/intake/v1/submissions/\(receipt.id)?wait=60"), client)
            guard now.isPublished || now.verdict == "rejected" else { continue }
            return Seen(
                receiptSeconds: receiptSeconds, seconds: watch.seconds, verdict: now.verdict ?? now.status,
                findings: now.counts.map { $0.errors + $0.warnings + $0.advice } ?? 0)
        }
    }

    private func request(_ path: String) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(platform.port)\(path)")
        request.headers.add(name: "authorization", value: "Bearer \(platform.key.reveal())")
        return request
    }

    private func answer(_ request: HTTPClientRequest, _ client: HTTPClient) async throws -> Submission {
        let response = try await client.execute(request, timeout: Self.patience)
        let body = try await response.body.collect(upTo: 1 << 20)
        guard (200..<300).contains(response.status.code) else {
            throw BenchmarkError("\(request.url) answered \(response.status): \(String(buffer: body))")
        }
        return try JSONDecoder().decode(Submission.self, from: Data(body.readableBytesView))
    }
}

/// A file in pieces, read when they are asked for.
private struct FilePieces: AsyncSequence, Sendable {
    let handle: FileHandle

    init(_ file: URL) throws { handle = try FileHandle(forReadingFrom: file) }

    struct AsyncIterator: AsyncIteratorProtocol {
        let handle: FileHandle

        mutating func next() async throws -> ByteBuffer? {
            try handle.read(upToCount: 256 << 10).flatMap { $0.isEmpty ? nil : ByteBuffer(bytes: $0) }
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(handle: handle) }
}
