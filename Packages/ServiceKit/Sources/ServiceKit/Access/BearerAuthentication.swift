import HTTPTypes
import Hummingbird

/// Reads `Authorization: Bearer …` and notes who sends the request. A request without the header goes on without
/// identity; one with a wrong key or token is refused, because its sender believes to be known.
struct BearerAuthentication: RouterMiddleware {
    let callers: Callers

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        let values = request.headers[values: .authorization]
        guard let value = values.first else { return try await next(request, context) }
        let parts = value.split(separator: " ", omittingEmptySubsequences: true)
        guard values.count == 1, parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw Problem.keyRequired(detail: "The Authorization header is not of the form Bearer <key>.")
        }
        context.identity = try await callers.identify(String(parts[1]))
        return try await next(request, context)
    }
}
