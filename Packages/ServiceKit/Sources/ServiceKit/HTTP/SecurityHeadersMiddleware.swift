import HTTPTypes
import Hummingbird

/// Headers that keep browsers strict: no foreign content, no framing, no guessing of types, no scripts unless a page says so.
struct SecurityHeadersMiddleware: RouterMiddleware {
    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        Self.set(.contentSecurityPolicy, ContentSecurityPolicy.withoutScripts, on: &response)
        Self.set(.xContentTypeOptions, "nosniff", on: &response)
        Self.set(.referrerPolicy, "no-referrer", on: &response)
        Self.set(.cacheControl, "no-store", on: &response)
        return response
    }

    private static func set(_ name: HTTPField.Name, _ value: String, on response: inout Response) {
        if response.headers[name] == nil {
            response.headers[name] = value
        }
    }
}
