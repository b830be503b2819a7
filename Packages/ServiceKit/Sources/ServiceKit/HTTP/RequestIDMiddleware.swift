import HTTPTypes
import Hummingbird
import Logging

/// Gives each request an id: the one that the caller sends as `X-Request-Id` when it is a harmless word, otherwise
/// a new one. The response and every log line of the request carry it.
struct RequestIDMiddleware: RouterMiddleware {
    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let sent = request.headers[.requestID], Self.isHarmless(sent) {
            context.requestID = sent
        }
        context.logger[metadataKey: "hb.request.id"] = .string(context.requestID)
        var response = try await next(request, context)
        response.headers[.requestID] = context.requestID
        return response
    }

    private static func isHarmless(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default:
                    false
                }
            }
    }
}
