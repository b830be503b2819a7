import HTTPTypes
import Hummingbird

/// Reads `Authorization: Bearer pk_…` and notes who sends the request. A request without the header goes on
/// without identity; one with a wrong key is refused, because its sender believes to be known.
struct BearerAuthentication: RouterMiddleware {
    let keys: KeyRing

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
        guard let identity = self.keys.authenticate(String(parts[1])) else { throw Problem.unknownKey }
        context.identity = identity
        return try await next(request, context)
    }
}
