public import CoreMetrics
public import Hummingbird
public import Tracing

/// What every HTTP service of the platform does the same: request ids, access log, metrics, security headers,
/// problems, the bound of bodies and access keys.
///
/// ```swift
/// let conventions = HTTPConventions(keys: keys, metrics: metrics)
/// let router = conventions.makeRouter()
/// router.get("/things/{id}") { request, context in … }
/// let http = HTTPService(responder: conventions.makeResponder(for: router), host: "127.0.0.1", port: 8080, logger: logger)
/// ```
public struct HTTPConventions: Sendable {
    private let keys: KeyRing
    private let metrics: any MetricsFactory
    private let maximumUploadBytes: Int
    private let problemPage: PageLayout?
    private let tracer: (any Tracer)?
    private let routes = RouteTable()

    /// The conventions of one server.
    ///
    /// - Parameters:
    ///   - keys: who may call.
    ///   - metrics: where requests are counted.
    ///   - maximumUploadBytes: the upper bound of a body, `http.maximum-upload-bytes`.
    ///   - problemPage: the layout of problems for people; without it browsers get JSON as well.
    ///   - tracer: makes a span per request; without one, the caller's trace context is only passed on.
    public init(
        keys: KeyRing,
        metrics: any MetricsFactory,
        maximumUploadBytes: Int = 536_870_912,
        problemPage: PageLayout? = nil,
        tracer: (any Tracer)? = nil
    ) {
        self.keys = keys
        self.metrics = metrics
        self.maximumUploadBytes = maximumUploadBytes
        self.problemPage = problemPage
        self.tracer = tracer
    }

    /// An empty router that follows the conventions. `HEAD` follows from each `GET`.
    public func makeRouter() -> Router<PlatformRequestContext> {
        let router = Router(context: PlatformRequestContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: RequestIDMiddleware())
        router.add(middleware: TracingMiddleware(tracer: self.tracer))
        router.add(middleware: AccessLogMiddleware(metrics: self.metrics))
        router.add(middleware: SecurityHeadersMiddleware())
        router.add(middleware: ProblemMiddleware(routes: self.routes, page: self.problemPage))
        router.add(middleware: BodyLimitMiddleware(maximumBytes: self.maximumUploadBytes))
        router.add(middleware: BearerAuthentication(keys: self.keys))
        return router
    }

    /// Closes the router: from here on it answers requests and knows which methods each path has.
    public func makeResponder(
        for router: Router<PlatformRequestContext>
    ) -> RouterResponder<PlatformRequestContext> {
        let responder = router.buildResponder()
        self.routes.fill(from: router)
        return responder
    }
}
