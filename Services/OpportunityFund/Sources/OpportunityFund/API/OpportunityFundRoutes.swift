import Foundation
import Hummingbird
import Journal
import ServiceKit

/// The addresses under `/opportunity-fund/v1`. Reading is open; commands need a key with the role.
struct OpportunityFundRoutes: Sendable {
    let desk: FundDesk
    /// The time now.
    let now: @Sendable () -> Date
    let rules: FundRules

    func add(to router: Router<PlatformRequestContext>) {
        router.group("/opportunity-fund/v1/calls")
            .get { request, context in try await calls(request, context) }
            .get("{id}") { request, context in try await call(request, context) }
            .post { request, context in try await publish(request, context) }
        router.group("/opportunity-fund/v1/proposals")
            .get { request, context in try await proposals(request, context) }
            .get("{id}") { request, context in try await proposal(request, context) }
            .post("{id}/appraisal") { request, context in try await appraise(request, context) }
            .post("{id}/approval") { request, context in try await approve(request, context) }
            .post("{id}/rejection") { request, context in try await reject(request, context) }
        router.group("/opportunity-fund/v1/awards")
            .get { request, context in try await awards(request, context) }
            .get("{id}") { request, context in try await award(request, context) }
            .post("{id}/signature") { request, context in try await sign(request, context) }
            .post("{id}/tranches/{tranche}/request") { request, context in try await requestTranche(request, context) }
            .post("{id}/tranches/{tranche}/payment") { request, context in try await pay(request, context) }
    }
}
