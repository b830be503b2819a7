import CoreMetrics
import HTTPTypes
import Hummingbird

/// Refuses what comes without a key from an address that sends too much, and whatever comes with a key from one that
/// had too many keys refused: it stands before keys are looked up.
struct AddressLimitMiddleware: RouterMiddleware {
    let limits: RateLimits
    let metrics: any MetricsFactory

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        guard !RateLimits.isExempt(context) else { return try await next(request, context) }
        let address = SenderAddress.of(request, context, header: limits.addressHeader)
        guard request.headers[.authorization] != nil else {
            if let seconds = limits.take(.address(address)) {
                throw Problem.tooManyRequests(after: seconds, .address(address), metrics)
            }
            return try await next(request, context)
        }
        if let seconds = limits.waitAfterRefusals(address) {
            throw Problem.tooManyRequests(after: seconds, .refused(address), metrics)
        }
        do {
            return try await next(request, context)
        } catch {
            if context.identity == nil { _ = limits.take(.refused(address)) }
            throw error
        }
    }
}

/// Refuses what comes from a key or person that sends too much: it stands behind the look-up of keys.
struct CallerLimitMiddleware: RouterMiddleware {
    let limits: RateLimits
    let metrics: any MetricsFactory

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        if let identity = context.identity, !RateLimits.isExempt(context),
            let seconds = limits.take(.known(identity.id))
        {
            throw Problem.tooManyRequests(after: seconds, .known(identity.id), metrics)
        }
        return try await next(request, context)
    }
}

extension RateLimits {
    /// Whoever watches over the platform must see it when it is busiest.
    fileprivate static func isExempt(_ context: PlatformRequestContext) -> Bool {
        ["/health/live", "/health/ready", "/metrics"].contains(context.endpointPath)
    }
}

extension Problem {
    fileprivate static func tooManyRequests(
        after seconds: Double, _ sender: RateLimits.Sender, _ metrics: any MetricsFactory
    ) -> Problem {
        Counter(
            label: "http_server_limited_requests_total", dimensions: [("sender", sender.kind)], factory: metrics
        ).increment()
        let wait = Int(seconds.rounded(.up))
        return Problem(
            .tooManyRequests, status: .tooManyRequests, detail: sender.words,
            remedy: "Wait \(wait) \(wait == 1 ? "second" : "seconds"), then go on more slowly.",
            headers: [.retryAfter: String(wait)])
    }
}

extension RateLimits.Sender {
    fileprivate var words: String {
        switch self {
        case .known: "You send more requests than you may."
        case .address: "More requests without an access key come from your address than may."
        case .refused: "Too many requests from your address had an access key or token that is not good."
        }
    }
}
