import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceKit

/// Talks to a running platform, as any other program would.
struct PlatformClient: Sendable {
    private let server: String
    private let key: String?
    private let http = HTTPClient.shared

    /// - Parameter server: `http://host:port`, without a path.
    init(server: String, key: String?) throws {
        guard let url = URL(string: server), let scheme = url.scheme, ["http", "https"].contains(scheme),
            url.host != nil
        else { throw ClientError("“\(server)” is no address of a server: give one such as http://127.0.0.1:8080") }
        self.server = server.hasSuffix("/") ? String(server.dropLast()) : server
        self.key = key
    }

    struct Answer: Sendable {
        let status: UInt
        let body: Data

        var isSuccess: Bool { (200..<300).contains(status) }
    }

    func get(_ path: String, timeout: TimeAmount = .seconds(90)) async throws -> Answer {
        try await send(request("GET", path), timeout: timeout)
    }

    func post(_ path: String, json: some Encodable) async throws -> Answer {
        var request = request("POST", path)
        request.headers.add(name: "content-type", value: "application/json")
        request.body = .bytes(try PlatformJSON.encoder().encode(json))
        return try await send(request, timeout: .seconds(90))
    }

    func post(
        _ path: String, headers: [String: String], body: HTTPClientRequest.Body
    ) async throws -> Answer {
        var request = request("POST", path)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        request.body = body
        return try await send(request, timeout: .minutes(30))
    }

    /// An answer that goes on, line by line, until the server ends it.
    func lines(_ path: String, _ take: (Substring) throws -> Void) async throws -> Answer? {
        let response = try await http.execute(request("GET", path), deadline: .distantFuture)
        guard response.status == .ok else {
            return Answer(
                status: response.status.code,
                body: Data(try await response.body.collect(upTo: 1 << 20).readableBytesView))
        }
        // Bytes until a line is whole: a buffer may end within a character.
        var rest = ByteBuffer()
        for try await var buffer in response.body {
            rest.writeBuffer(&buffer)
            while let length = rest.readableBytesView.firstIndex(of: UInt8(ascii: "\n")).map({ $0 - rest.readerIndex }),
                let line = rest.readString(length: length)
            {
                rest.moveReaderIndex(forwardBy: 1)
                try take(line[...])
            }
            rest.discardReadBytes()
        }
        return nil
    }

    /// An answer of any length, in pieces as they come; cut short, it is an error.
    func pieces(_ path: String, _ take: (Data) throws -> Void) async throws -> Answer? {
        let response = try await http.execute(request("GET", path), deadline: .distantFuture)
        guard response.status == .ok else {
            return Answer(
                status: response.status.code,
                body: Data(try await response.body.collect(upTo: 1 << 20).readableBytesView))
        }
        for try await buffer in response.body { try take(Data(buffer.readableBytesView)) }
        return nil
    }

    private func request(_ method: String, _ path: String) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: server + path)
        request.method = .init(rawValue: method)
        if let key { request.headers.add(name: "authorization", value: "Bearer \(key)") }
        request.headers.add(name: "user-agent", value: "prospects/\(Version.text)")
        return request
    }

    private func send(_ request: HTTPClientRequest, timeout: TimeAmount) async throws -> Answer {
        do {
            let response = try await http.execute(request, timeout: timeout)
            let body = try await response.body.collect(upTo: 64 << 20)
            return Answer(status: response.status.code, body: Data(body.readableBytesView))
        } catch let error as CancellationError {
            throw error
        } catch {
            throw ClientError(
                "\(server) does not answer (\(error)): is it the right address, and is the platform running?")
        }
    }
}

/// What a person is told when a server cannot be talked to.
struct ClientError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A problem as the server tells it (RFC 9457).
struct ProblemDocument: Codable, Sendable {
    let type: String?
    let title: String?
    let detail: String?
    let remedy: String?
    let line: Int?

    var text: String {
        [title, detail, remedy].compactMap { $0 }.map { $0.hasSuffix(".") ? $0 : "\($0)." }.joined(separator: " ")
    }
}

extension PlatformClient.Answer {
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            return try PlatformJSON.decoder().decode(type, from: body)
        } catch {
            throw ClientError("the server's answer is not understood: is it a Prospects platform of this version?")
        }
    }

    /// The problem in it, or one made of the status where the answer holds none.
    var problem: ProblemDocument {
        (try? PlatformJSON.decoder().decode(ProblemDocument.self, from: body))
            ?? ProblemDocument(type: nil, title: "The server answered \(status)", detail: nil, remedy: nil, line: nil)
    }
}
