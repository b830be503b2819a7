import Domain
public import ServiceKit

/// The Opportunity Fund: calls with an envelope, joint proposals, awards and their payment.
///
/// Owns the journal of calls (`call/<id>`). Reads the proposals that Intake accepted. Publishes what happens in
/// calls. Serves `/opportunity-fund/v1`.
public enum OpportunityFundService {
    /// - Parameter rules: what the fund asks of proposals and awards.
    public static func definition(rules: FundRules = .standard) -> ServiceDefinition {
        ServiceDefinition(
            .opportunityFund,
            events: FundEvent.types + [ProposalSubmitted.self],
            projections: [FundTables()],
            reads: [.intake: [WhenProposalSubmitted(rules: rules)]],
            routes: { routes, environment in
                OpportunityFundRoutes(
                    desk: FundDesk(journal: environment.journal), now: environment.now, rules: rules
                ).add(to: routes)
            })
    }
}
