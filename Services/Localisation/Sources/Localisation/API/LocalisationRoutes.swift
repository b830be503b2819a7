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
            .get(access: .open, .frameworks) { request, context in try await frameworks(request, context) }
            .get("{id}", access: .open, .framework) { request, context in try await framework(request, context) }
            .post(access: .roles(.programmeOfficer), .publishFramework) { request, context in
                try await publish(request, context)
            }
            .post("{id}/ranking", access: .roles(.programmeOfficer), .rankApplications) { request, context in
                try await rank(request, context)
            }
        routes.group("/localisation/v1/applications")
            .get(access: .sentByPartners, .applications) { request, context in try await applications(request, context)
            }
            .get("{id}", access: .sentByPartners.hiding("application"), .application) { request, context in
                try await application(request, context)
            }
            .post("{id}/score", access: .roles(.reviewer), .score) { request, context in
                try await score(request, context)
            }
            .post("{id}/advance", access: .roles(.financeController), .payAdvance) { request, context in
                try await payAdvance(request, context)
            }
        routes.get("/localisation/v1/decisions", access: .open, .decisions) { request, context in
            try await decisions(request, context)
        }
    }
}
