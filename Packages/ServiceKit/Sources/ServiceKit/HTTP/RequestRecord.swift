import CoreMetrics
import HTTPTypes
import Hummingbird
import Logging
import Synchronization

/// Logs and counts one request, exactly once: when its answer is complete, or when the answer is given up.
final class RequestRecord: Sendable {
    private let request: HTTPRequest.Method
    private let path: String
    private let context: PlatformRequestContext
    private let metrics: any MetricsFactory
    private let active: Meter
    private let start = ContinuousClock.now
    private let status = Atomic<Int>(0)
    private let isFinished = Atomic<Bool>(false)

    init(_ request: Request, context: PlatformRequestContext, metrics: any MetricsFactory) {
        self.request = request.method
        self.path = request.uri.path
        self.context = context
        self.metrics = metrics
        self.active = Meter(
            label: "http_server_active_requests",
            dimensions: [("method", Self.name(of: request.method))],
            factory: metrics
        )
        self.active.increment()
    }

    /// An answer whose body is never written, because the caller has gone, ends here.
    deinit {
        self.finish()
    }

    /// Notes the status, once it is known.
    func answered(with status: Int) {
        self.status.store(status, ordering: .relaxed)
    }

    /// Logs and counts the request. Only the first call does.
    func finish() {
        guard !self.isFinished.exchange(true, ordering: .relaxed) else { return }
        self.active.decrement()
        let nanoseconds = (ContinuousClock.now - self.start).nanoseconds
        let status = self.status.load(ordering: .relaxed)
        let method = Self.name(of: self.request)
        let route = self.context.route
        Counter(
            label: "http_server_requests_total",
            dimensions: [("method", method), ("route", route), ("status", String(status))],
            factory: self.metrics
        ).increment()
        Timer(
            label: "http_server_request_duration_seconds",
            dimensions: [("method", method), ("route", route)],
            factory: self.metrics
        ).recordNanoseconds(nanoseconds)

        var metadata: Logger.Metadata = [
            "method": .string(self.request.rawValue),
            "path": .string(self.path),
            "route": .string(route),
            "status": .stringConvertible(status),
            "duration_ms": .stringConvertible(nanoseconds / 1_000_000),
        ]
        if let identity = self.context.identity {
            metadata["identity"] = .string(identity.id)
            metadata["organisation"] = .string(identity.organisation)
        }
        self.context.logger.log(level: Self.level(status: status, route: route), "request", metadata: metadata)
    }

    private static func level(status: Int, route: String) -> Logger.Level {
        if Request.isRoutine(route) { return .debug }
        return status >= 500 && status != 503 ? .error : .info
    }

    private static func name(of method: HTTPRequest.Method) -> String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]
        return known.contains(method) ? method.rawValue : "OTHER"
    }
}

extension Duration {
    /// The duration in nanoseconds.
    var nanoseconds: Int64 {
        self.components.seconds * 1_000_000_000 + self.components.attoseconds / 1_000_000_000
    }
}
