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
            .get(access: .open, .calls) { request, context in try await calls(request, context) }
            .get("{id}", access: .open, .call) { request, context in try await call(request, context) }
            .post(access: .roles(.programmeOfficer), .publishCall) { request, context in
                try await publish(request, context)
            }
        routes.group("/opportunity-fund/v1/proposals")
            .get(access: .sentByPartners, .proposals) { request, context in try await proposals(request, context) }
            .get("{id}", access: .sentByPartners.hiding("proposal"), .proposal) { request, context in
                try await proposal(request, context)
            }
            .post("{id}/appraisal", access: .roles(.reviewer), .appraise) { request, context in
                try await appraise(request, context)
            }
            .post("{id}/approval", access: .roles(.programmeOfficer), .approve) { request, context in
                try await approve(request, context)
            }
            .post("{id}/rejection", access: .roles(.programmeOfficer), .reject) { request, context in
                try await reject(request, context)
            }
        routes.group("/opportunity-fund/v1/awards")
            .get(access: .open, .awards) { request, context in try await awards(request, context) }
            .get("{id}", access: .open, .award) { request, context in try await award(request, context) }
            .post("{id}/signature", access: .roles(.programmeOfficer), .signAward) { request, context in
                try await sign(request, context)
            }
            .post("{id}/tranches/{tranche}/request", access: .roles(.programmeOfficer), .requestTranche) {
                request, context in
                try await requestTranche(request, context)
            }
            .post("{id}/tranches/{tranche}/payment", access: .roles(.financeController), .payTranche) {
                request, context in
                try await pay(request, context)
            }
    }
}
