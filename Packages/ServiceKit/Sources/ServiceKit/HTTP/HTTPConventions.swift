public import CoreMetrics
public import Hummingbird
public import Tracing

/// What every HTTP service of the platform does the same: request ids, access log, metrics, security headers,
/// problems, the bounds of bodies and of how often one may ask, who calls and whether they may.
///
/// ```swift
/// let conventions = HTTPConventions(callers: callers, metrics: metrics)
/// let routes = conventions.makeRoutes()
/// routes.get("/things/{id}", access: .open) { request, context in … }
/// let http = HTTPService(
///     responder: try conventions.makeResponder(for: routes), host: "127.0.0.1", port: 8080, logger: logger)
/// ```
public struct HTTPConventions: Sendable {
    private let callers: Callers
    private let metrics: any MetricsFactory
    private let maximumUploadBytes: Int
    private let problemPage: PageLayout?
    private let tracer: (any Tracer)?
    private let limits: RateLimits?
    private let routes = RouteTable()

    /// The conventions of one server.
    ///
    /// - Parameters:
    ///   - callers: who is known.
    ///   - metrics: where requests are counted.
    ///   - maximumUploadBytes: the upper bound of a body, `http.maximum-upload-bytes`.
    ///   - problemPage: the layout of problems for people; without it browsers get JSON as well.
    ///   - tracer: makes a span per request; without one, the caller's trace context is only passed on.
    ///   - limits: how many requests a sender may send; without it, any number.
    public init(
        callers: Callers,
        metrics: any MetricsFactory,
        maximumUploadBytes: Int = 536_870_912,
        problemPage: PageLayout? = nil,
        tracer: (any Tracer)? = nil,
        limits: RateLimits? = nil
    ) {
        self.callers = callers
        self.metrics = metrics
        self.maximumUploadBytes = maximumUploadBytes
        self.problemPage = problemPage
        self.tracer = tracer
        self.limits = limits
    }

    /// An empty list of addresses that follows the conventions. `HEAD` follows from each `GET`.
    public func makeRoutes() -> Routes {
        let table = AccessTable()
        let router = Router(context: PlatformRequestContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: RequestIDMiddleware())
        router.add(middleware: TracingMiddleware(tracer: self.tracer))
        router.add(middleware: AccessLogMiddleware(metrics: self.metrics))
        router.add(middleware: SecurityHeadersMiddleware())
        router.add(middleware: ProblemMiddleware(routes: self.routes, page: self.problemPage))
        router.add(middleware: BodyLimitMiddleware(maximumBytes: self.maximumUploadBytes))
        if let limits = self.limits {
            router.add(middleware: AddressLimitMiddleware(limits: limits, metrics: self.metrics))
        }
        router.add(middleware: BearerAuthentication(callers: self.callers))
        if let limits = self.limits {
            router.add(middleware: CallerLimitMiddleware(limits: limits, metrics: self.metrics))
        }
        router.add(middleware: AccessMiddleware(table: table))
        return Routes(router, table)
    }

    /// Closes the list: from here on requests are answered, and it is known which methods each path has.
    ///
    /// - Throws: ``AccessError`` when an address has no policy.
    public func makeResponder(for routes: Routes) throws -> RouterResponder<PlatformRequestContext> {
        let undeclared = routes.table.undeclared(in: routes.router)
        guard undeclared.isEmpty else { throw AccessError(undeclared: undeclared) }
        let responder = routes.router.buildResponder()
        self.routes.fill(from: routes.router)
        return responder
    }
}
