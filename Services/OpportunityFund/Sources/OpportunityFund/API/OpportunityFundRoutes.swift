import Foundation
import Hummingbird
import Journal
import ServiceKit

/// The addresses under `/opportunity-fund/v1`. Reading of calls and awards is open; each command has its role.
struct OpportunityFundRoutes: Sendable {
    let desk: FundDesk
    /// The time now.
    let now: @Sendable () -> Date
    let rules: FundRules

    func add(to routes: Routes) {
        routes.group("/opportunity-fund/v1/calls")
            .get(access: .open) { request, context in try await calls(request, context) }
            .get("{id}", access: .open) { request, context in try await call(request, context) }
            .post(access: .roles(.programmeOfficer)) { request, context in try await publish(request, context) }
        routes.group("/opportunity-fund/v1/proposals")
            .get(access: .sentByPartners) { request, context in try await proposals(request, context) }
            .get("{id}", access: .sentByPartners.hiding("proposal")) { request, context in
                try await proposal(request, context)
            }
            .post("{id}/appraisal", access: .roles(.reviewer)) { request, context in
                try await appraise(request, context)
            }
            .post("{id}/approval", access: .roles(.programmeOfficer)) { request, context in
                try await approve(request, context)
            }
            .post("{id}/rejection", access: .roles(.programmeOfficer)) { request, context in
                try await reject(request, context)
            }
        routes.group("/opportunity-fund/v1/awards")
            .get(access: .open) { request, context in try await awards(request, context) }
            .get("{id}", access: .open) { request, context in try await award(request, context) }
            .post("{id}/signature", access: .roles(.programmeOfficer)) { request, context in
                try await sign(request, context)
            }
            .post("{id}/tranches/{tranche}/request", access: .roles(.programmeOfficer)) { request, context in
                try await requestTranche(request, context)
            }
            .post("{id}/tranches/{tranche}/payment", access: .roles(.financeController)) { request, context in
                try await pay(request, context)
            }
    }
}
