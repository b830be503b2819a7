import CoreMetrics
import HTTPTypes
import Hummingbird

/// Logs and counts each request when its answer is complete. Metrics name the route, not the path, so that
/// their number stays small.
struct AccessLogMiddleware: RouterMiddleware {
    let metrics: any MetricsFactory

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        let record = RequestRecord(request, context: context, metrics: self.metrics)
        do {
            var response = try await next(request, context)
            record.answered(with: response.status.code)
            response.whenWritten(request) { record.finish() }
            return response
        } catch {
            record.answered(with: 400)
            record.finish()
            throw error
        }
    }
}
