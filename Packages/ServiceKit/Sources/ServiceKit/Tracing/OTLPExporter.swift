import AsyncHTTPClient
import CoreMetrics
import EventLog
import Foundation
import Logging
import NIOCore
import ServiceLifecycle

/// Sends spans to a collector, in batches, beside the work. Whatever the collector does, the service goes on: what
/// cannot be sent waits in a bounded queue, whose oldest spans make room for new ones.
struct OTLPExporter: Service {
    let queue: SpanQueue
    let endpoint: OTLPEndpoint
    let version: String
    let pace: ExportPace
    let metrics: any MetricsFactory
    let logger: Logger

    func run() async throws {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(5)
        try await HTTPClient.withHTTPClient(configuration: configuration) { http in
            let client = OTLPClient(http: http, endpoint: endpoint, version: version)
            await flush(await sendOn(client), client)
        }
    }

    /// Sends until the service is stopped. Returns the batch that was in hand then.
    private func sendOn(_ client: OTLPClient) async -> [FinishedSpan] {
        await withTaskGroup(of: Void.self) { group in
            let (queue, interval) = (queue, pace.interval)
            group.addTask {
                while (try? await Task.sleep(for: interval)) != nil { queue.full.give() }
            }
            defer { group.cancelAll() }
            var isReachable = true
            while await goesOn({ try await queue.full.wait() }) {
                var batch = queue.take()
                while !batch.isEmpty {
                    guard await deliver(batch, client, &isReachable) else { return batch }
                    batch = queue.take()
                }
            }
            return []
        }
    }

    /// Waits; `false` when the service was stopped meanwhile. Only waiting is broken off, never sending: the collector
    /// could have what was sent, and would get it twice.
    private func goesOn(_ wait: @escaping @Sendable () async throws -> Void) async -> Bool {
        (try? await cancelWhenGracefulShutdown(wait)) != nil && !Task.isShuttingDownGracefully && !Task.isCancelled
    }

    /// Sends a batch, as often as it takes; `false` when stopped before.
    private func deliver(_ batch: [FinishedSpan], _ client: OTLPClient, _ isReachable: inout Bool) async -> Bool {
        guard let body = encode(batch) else { return true }
        var attempt = 0
        while !Task.isShuttingDownGracefully {
            guard let outcome = try? await client.send(body, timeout: pace.timeout) else { return false }
            guard case .unavailable(let reason, let retryAfter) = outcome else {
                settle(outcome, batch.count)
                if !isReachable { logger.notice("the trace collector takes spans again") }
                isReachable = true
                return true
            }
            if isReachable {
                logger.warning(
                    "the trace collector takes no spans: the newest are kept and sent later",
                    metadata: ["reason": "\(reason)"])
            }
            isReachable = false
            attempt += 1
            let pause = pace.pause(attempt, wanted: retryAfter)
            guard await goesOn({ try await Task.sleep(for: pause) }) else { return false }
        }
        return false
    }

    /// What is left is sent once more, within a short time: a stop does not wait for a collector.
    private func flush(_ pending: [FinishedSpan], _ client: OTLPClient) async {
        let deadline = ContinuousClock.now + pace.flush
        var batch = pending.isEmpty ? queue.take() : pending
        while !batch.isEmpty {
            let remaining = deadline - ContinuousClock.now
            guard remaining > .zero, let body = encode(batch),
                let outcome = try? await client.send(body, timeout: remaining), case .accepted = outcome
            else {
                count("dropped", batch.count + queue.count, reason: "stopped")
                return
            }
            settle(outcome, batch.count)
            batch = queue.take()
        }
    }

    private func settle(_ outcome: OTLPClient.Outcome, _ number: Int) {
        switch outcome {
        case .accepted(let rejected):
            count("exported", max(0, number - rejected))
            if rejected > 0 { count("dropped", rejected, reason: "refused") }
        case .refused(let status):
            count("dropped", number, reason: "refused")
            logger.error(
                "the trace collector refuses spans: look at tracing.otlp-endpoint and tracing.otlp-headers",
                metadata: ["status": "\(status)", "spans": "\(number)"])
        case .unavailable: break
        }
    }

    private func count(_ what: String, _ number: Int, reason: String? = nil) {
        Counter(
            label: "tracing_spans_\(what)_total", dimensions: reason.map { [("reason", $0)] } ?? [], factory: metrics
        ).increment(by: number)
    }

    private func encode(_ batch: [FinishedSpan]) -> [UInt8]? {
        do {
            return Array(try PlatformJSON.encoder().encode(OTLPDocument(batch, version: version)))
        } catch {
            logger.error("spans cannot be written as JSON", metadata: ["error": "\(error)"])
            count("dropped", batch.count, reason: "refused")
            return nil
        }
    }
}

extension OTLPExporter: CustomStringConvertible {
    /// The name in the log.
    var description: String { "trace export" }
}
