import Foundation
import Hummingbird
import Logging
import ServiceKit
import ServiceLifecycle
import Synchronization

/// A collector of spans on a port of this machine, which reads strictly and answers as a test wants.
final class Collector: Sendable {
    struct Answer: Sendable {
        var status = HTTPResponse.Status.ok
        var headers: HTTPFields = [:]
        var body = "{}"
    }

    struct Export: Sendable {
        let path: String
        let headers: HTTPFields
        let document: JSONValue
    }

    private struct State {
        var exports: [Export] = []
        var spans: [CollectedSpan] = []
        var faults: [String] = []
        var answers: [Answer] = []
        var waiting: [(isEnough: @Sendable ([CollectedSpan]) -> Bool, CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// - Parameter answers: given one by one to what is sent; after them everything is taken.
    init(answers: [Answer] = []) { state.withLock { $0.answers = answers } }

    var exports: [Export] { state.withLock { $0.exports } }
    var spans: [CollectedSpan] { state.withLock { $0.spans } }
    /// What was sent and is not OTLP.
    var faults: [String] { state.withLock { $0.faults } }

    /// Waits until the spans taken are enough. The test's time limit ends it where they never are.
    func wait(until isEnough: @escaping @Sendable ([CollectedSpan]) -> Bool) async {
        await withCheckedContinuation { continuation in
            let isSo = state.withLock { state in
                if isEnough(state.spans) { return true }
                state.waiting.append((isEnough, continuation))
                return false
            }
            if isSo { continuation.resume() }
        }
    }

    func server(port: Int = 0) -> HTTPService<RouterResponder<BasicRequestContext>> {
        let router = Router(context: BasicRequestContext.self)
        router.post("**") { request, _ in
            let body = try await request.body.collect(upTo: 16 << 20)
            return self.take(request, Data(body.readableBytesView))
        }
        return HTTPService(responder: router.buildResponder(), host: "127.0.0.1", port: port, logger: quiet)
    }

    /// Runs while the body does. The body is told its address.
    func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        let http = server()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await http.run() }
            try await body("http://127.0.0.1:\(try await http.boundPort())")
            group.cancelAll()
            while await group.nextResult() != nil {}
        }
    }

    private func take(_ request: Request, _ body: Data) -> Response {
        let document = (try? JSONDecoder().decode(JSONValue.self, from: body)) ?? .null
        let (answer, ready) = state.withLock { state in
            state.exports.append(Export(path: request.uri.path, headers: request.headers, document: document))
            let answer = state.answers.isEmpty ? Answer() : state.answers.removeFirst()
            if answer.status == .ok {
                let (spans, faults) = CollectedSpan.read(document)
                state.spans += spans
                state.faults += faults
            }
            let ready = state.waiting.filter { $0.isEnough(state.spans) }
            state.waiting.removeAll { $0.isEnough(state.spans) }
            return (answer, ready)
        }
        for (_, continuation) in ready { continuation.resume() }
        return Response(
            status: answer.status, headers: answer.headers, body: .init(byteBuffer: ByteBuffer(string: answer.body)))
    }
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
