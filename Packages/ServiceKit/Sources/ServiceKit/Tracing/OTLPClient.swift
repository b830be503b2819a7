import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Sends one batch of spans to a collector and reads what became of it.
struct OTLPClient: Sendable {
    enum Outcome: Sendable, Equatable {
        /// Taken, but for so many spans that the collector did not want.
        case accepted(rejected: Int)
        /// Sending the same again would give the same answer.
        case refused(status: Int)
        /// Not now; the collector may say for how long.
        case unavailable(reason: String, retryAfter: Duration?)
    }

    let http: HTTPClient
    let endpoint: OTLPEndpoint
    let version: String

    /// Answers are short; what is longer is not looked at.
    private static let answerLimit = 64 << 10

    /// - Throws: `CancellationError` when the task is cancelled.
    func send(_ body: [UInt8], timeout: Duration) async throws -> Outcome {
        var request = HTTPClientRequest(url: endpoint.url)
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        request.headers.add(name: "user-agent", value: "prospects/\(version)")
        for header in endpoint.headers { request.headers.replaceOrAdd(name: header.name, value: header.value.reveal()) }
        request.body = .bytes(body)
        do {
            let response = try await http.execute(request, timeout: .nanoseconds(timeout.nanoseconds))
            let status = Int(response.status.code)
            switch status {
            case 200..<300: return .accepted(rejected: await Self.rejected(response.body))
            case 429, 502, 503, 504:
                return .unavailable(reason: "status \(status)", retryAfter: Self.retryAfter(response.headers))
            default: return .refused(status: status)
            }
        } catch {
            try Task.checkCancellation()
            return .unavailable(reason: "\(type(of: error))", retryAfter: nil)
        }
    }

    private struct Answer: Decodable {
        struct PartialSuccess: Decodable {
            let rejectedSpans: JSONValue?
        }
        let partialSuccess: PartialSuccess?
    }

    private static func rejected(_ body: HTTPClientResponse.Body) async -> Int {
        guard let buffer = try? await body.collect(upTo: answerLimit),
            let answer = try? JSONDecoder().decode(Answer.self, from: Data(buffer.readableBytesView))
        else { return 0 }
        // A number of 64 bits: as text in the JSON mapping, as a number by many.
        switch answer.partialSuccess?.rejectedSpans {
        case .string(let text): return max(0, Int(text) ?? 0)
        case .integer(let number): return max(0, number)
        default: return 0
        }
    }

    private static func retryAfter(_ headers: HTTPHeaders) -> Duration? {
        headers.first(name: "retry-after").flatMap(Int.init).flatMap { $0 >= 0 ? .seconds($0) : nil }
    }
}
