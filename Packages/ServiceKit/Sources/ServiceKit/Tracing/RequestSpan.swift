import HTTPTypes
import Hummingbird
import Tracing

/// The span of a request. It ends when the answer is complete, or when the answer is given up.
final class RequestSpan: Sendable {
    private let span: any Span

    init(_ span: any Span) { self.span = span }

    deinit { end() }

    var context: ServiceContext { span.context }

    func began(_ request: Request, _ context: PlatformRequestContext) {
        guard span.isRecording else { return }
        span.updateAttributes { attributes in
            attributes["http.request.method"] = request.method.rawValue
            attributes["url.path"] = String(request.uri.path.prefix(256))
            attributes["prospects.request-id"] = context.requestID
        }
    }

    func answered(_ status: Int, _ request: Request, _ context: PlatformRequestContext) {
        guard span.isRecording else { return }
        let route = context.route
        span.operationName = "\(request.method.rawValue) \(route)"
        span.updateAttributes { attributes in
            attributes["http.route"] = route
            attributes["http.response.status_code"] = status
        }
        if status >= 500 {
            span.setStatus(SpanStatus(code: .error))
            span.attributes["error.type"] = String(status)
        }
    }

    func end() { span.end() }
}
