import AsyncHTTPClient
import EventLog
import Foundation
import GRDB
import Journal
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// Sends messages to partners' systems, each until it is taken or the last attempt has failed.
///
/// At least once: a message whose answer was lost is sent again with the same identifier.
struct WebhookSender: Service {
    let journal: Journal
    let now: @Sendable () -> Date
    /// The seconds after each attempt.
    let pauses: [TimeInterval]
    let logger: Logger

    /// How long a system may take to answer.
    private static let patience = TimeAmount.seconds(15)
    private static let atOnce = 16

    func run() async throws {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: Self.patience, read: Self.patience)
        try await HTTPClient.withHTTPClient(configuration: configuration) { http in
            await cancelWhenGracefulShutdown { await work(with: http) }
        }
    }

    private func work(with http: HTTPClient) async {
        while !Task.isCancelled {
            // A new one each time, because a wait that is broken off ends its signal.
            let news = journal.additions.listen()
            do {
                // Where nobody listens, there is nothing to write down for each submission.
                if try await journal.read(WebhookMessage.hasListeners) {
                    while try await journal.perform(WebhookMessage.collect) {}
                }
                let due = try await journal.read { try WebhookMessage.due($0, at: now(), limit: Self.atOnce) }
                if due.isEmpty { try await pause(until: news) } else { try await send(due, with: http) }
            } catch is CancellationError {
                return
            } catch {
                logger.error("webhooks cannot be worked on, will be tried again", metadata: ["error": "\(error)"])
                // What fails here is the store: a pause gives it room to recover.
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Until something happened or the next message is due.
    private func pause(until news: SignalHub.Listener) async throws {
        let next = try await journal.read(WebhookMessage.nextDue)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await news.signal.wait() }
            if let next {
                group.addTask { try await Task.sleep(for: .seconds(max(0, next.timeIntervalSince(now())))) }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func send(_ due: [WebhookMessage], with http: HTTPClient) async throws {
        let outcomes = await withTaskGroup(of: (WebhookMessage, Outcome).self) { group in
            for message in due { group.addTask { (message, await deliver(message, with: http)) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let pauses = pauses
        try await journal.perform { transaction in
            for (message, outcome) in outcomes {
                let attempts = message.attempts + 1
                var next: Date?
                if !outcome.isTaken, attempts <= pauses.count {
                    // Not all at once after an outage.
                    let pause = pauses[attempts - 1] * Double.random(in: 0.9...1.1)
                    next = transaction.now.addingTimeInterval(pause)
                }
                try transaction.db.execute(
                    sql: """
                        UPDATE webhook_messages SET attempts = ?, next_at = ?, last_at = ?, status = ?, problem = ?
                        WHERE number = ?
                        """,
                    arguments: [
                        attempts, next.map(EventTime.text(of:)), EventTime.text(of: transaction.now), outcome.status,
                        outcome.problem, message.number,
                    ])
            }
        }
    }

    private struct Outcome: Sendable {
        let status: Int?
        let problem: String?

        var isTaken: Bool { problem == nil }
    }

    private func deliver(_ message: WebhookMessage, with http: HTTPClient) async -> Outcome {
        let timestamp = Int(now().timeIntervalSince1970)
        var request = HTTPClientRequest(url: message.url)
        request.method = .POST
        request.headers.add(contentsOf: [
            ("content-type", "application/json"), ("user-agent", "prospects"), ("webhook-id", message.event),
            ("webhook-timestamp", "\(timestamp)"),
            ("webhook-signature", message.secret.signature(of: message.event, at: timestamp, message.body)),
        ])
        request.body = .bytes(message.body)
        do {
            let response = try await http.execute(request, timeout: Self.patience)
            let code = Int(response.status.code)
            return Outcome(
                status: code, problem: (200..<300).contains(code) ? nil : "the system answered \(code)")
        } catch {
            return Outcome(status: nil, problem: String("\(error)".prefix(200)))
        }
    }
}

extension HTTPHeaders {
    fileprivate mutating func add(contentsOf headers: [(String, String)]) {
        for (name, value) in headers { add(name: name, value: value) }
    }
}
