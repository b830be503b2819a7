import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1

/// Turns every error of a handler into a problem. What the service is to blame for is logged with its cause and
/// answered without.
struct ProblemMiddleware: RouterMiddleware {
    let routes: RouteTable
    let page: PageLayout?

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPParserError {
            // The connection is broken: the server closes it, and an answer here would be a second one.
            throw error
        } catch {
            let problem = self.problem(for: error, request: request, context: context)
            let response =
                if let page = self.page, Self.prefersHTML(request) {
                    try page.response(for: problem, from: request, context: context)
                } else {
                    try problem.response(from: request, context: context)
                }
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func problem(for error: any Error, request: Request, context: PlatformRequestContext) -> Problem {
        if context.endpointPath == RouteTable.unmatched {
            return self.unmatched(request)
        }
        if let problem = Problem(error: error) {
            if problem.status.code >= 500 {
                context.logger.warning("request answered with a problem", metadata: ["error": "\(error)"])
            }
            return problem
        }
        context.logger.error("request failed", metadata: ["error": "\(error)"])
        return .internalError(requestID: context.requestID)
    }

    private func unmatched(_ request: Request) -> Problem {
        let methods = self.routes.methods(for: request.uri.path)
        guard !methods.isEmpty else {
            return Problem(
                .notFound,
                status: .notFound,
                detail: "Nothing is at \(request.uri.path).",
                remedy: "Check the address."
            )
        }
        let allowed = methods.map(\.rawValue).sorted()
        return Problem(
            .methodNotAllowed,
            status: .methodNotAllowed,
            detail: "\(request.method.rawValue) is not possible at \(request.uri.path).",
            remedy: "Use \(allowed.joined(separator: " or ")).",
            headers: [.allow: allowed.joined(separator: ", ")]
        )
    }

    private static func prefersHTML(_ request: Request) -> Bool {
        guard request.method == .get || request.method == .head else { return false }
        return request.headers[values: .accept].contains { $0.lowercased().contains("text/html") }
    }
}
