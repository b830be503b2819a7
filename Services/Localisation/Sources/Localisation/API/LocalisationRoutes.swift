import Foundation
import Hummingbird
import Journal
import ServiceKit

/// The addresses under `/localisation/v1`. Reading is open; commands need a key with the role.
struct LocalisationRoutes: Sendable {
    let desk: FrameworkDesk
    /// The time now.
    let now: @Sendable () -> Date

    func add(to router: Router<PlatformRequestContext>) {
        router.group("/localisation/v1/frameworks")
            .get { request, context in try await frameworks(request, context) }
            .get("{id}") { request, context in try await framework(request, context) }
            .post { request, context in try await publish(request, context) }
            .post("{id}/ranking") { request, context in try await rank(request, context) }
        router.group("/localisation/v1/applications")
            .get { request, context in try await applications(request, context) }
            .get("{id}") { request, context in try await application(request, context) }
            .post("{id}/score") { request, context in try await score(request, context) }
            .post("{id}/advance") { request, context in try await payAdvance(request, context) }
        router.get("/localisation/v1/decisions") { request, context in try await decisions(request, context) }
    }
}
