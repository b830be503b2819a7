import Foundation
import Hummingbird
import Journal
import ServiceKit

/// The addresses under `/localisation/v1`. Reading of frameworks and decisions is open; each command has its role.
struct LocalisationRoutes: Sendable {
    let desk: FrameworkDesk
    /// The time now.
    let now: @Sendable () -> Date

    func add(to routes: Routes) {
        routes.group("/localisation/v1/frameworks")
            .get(access: .open) { request, context in try await frameworks(request, context) }
            .get("{id}", access: .open) { request, context in try await framework(request, context) }
            .post(access: .roles(.programmeOfficer)) { request, context in try await publish(request, context) }
            .post("{id}/ranking", access: .roles(.programmeOfficer)) { request, context in
                try await rank(request, context)
            }
        routes.group("/localisation/v1/applications")
            .get(access: .sentByPartners) { request, context in try await applications(request, context) }
            .get("{id}", access: .sentByPartners.hiding("application")) { request, context in
                try await application(request, context)
            }
            .post("{id}/score", access: .roles(.reviewer)) { request, context in try await score(request, context) }
            .post("{id}/advance", access: .roles(.financeController)) { request, context in
                try await payAdvance(request, context)
            }
        routes.get("/localisation/v1/decisions", access: .open) { request, context in
            try await decisions(request, context)
        }
    }
}
