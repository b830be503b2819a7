import EventLog
import HTTPTypes
import Hummingbird
import Logging
import Tracing

/// Continues the caller's trace, or begins one, with a span per request. The answer names the trace in
/// `traceresponse`, so that who asks can find it.
///
/// Without a tracer the caller's trace context is passed on to what is recorded, and nothing else is done.
struct TracingMiddleware: RouterMiddleware {
    let tracer: (any Tracer)?

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        guard let tracer, !request.isRoutine else {
            context.traceParent = request.headers[.traceParent].flatMap(TraceParent.init)?.text
            return try await next(request, context)
        }
        var incoming = ServiceContext.topLevel
        tracer.extract(request.headers, into: &incoming, using: HTTPFieldsCarrier())
        let span = RequestSpan(tracer.startSpan(request.method.rawValue, context: incoming, ofKind: .server))
        var outgoing = HTTPFields()
        tracer.inject(span.context, into: &outgoing, using: HTTPFieldsCarrier())
        context.traceParent = outgoing[.traceParent]
        span.began(request, context)
        let traced = context
        do {
            var response = try await ServiceContext.$current.withValue(span.context) { try await next(request, traced) }
            response.headers[.traceResponse] = outgoing[.traceParent]
            span.answered(response.status.code, request, traced)
            response.whenWritten(request) { span.end() }
            return response
        } catch {
            span.answered(500, request, traced)
            span.end()
            throw error
        }
    }
}

/// The trace headers of a request or an answer.
private struct HTTPFieldsCarrier: Extractor, Injector {
    func extract(key: String, from fields: HTTPFields) -> String? {
        HTTPField.Name(key).flatMap { fields[$0] }
    }

    func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
        if let name = HTTPField.Name(key) { fields[name] = value }
    }
}
