import Domain
import Hummingbird
public import ServiceKit

/// The record of programmes, organisations, activities, budgets, transactions and results.
///
/// It owns what is known of each activity, in versions; reads what partners report and what the donor decides;
/// publishes what changed; serves lists, histories and the summary of each submission under `/portfolio/v1`.
public enum PortfolioService {
    /// - Parameter patience: how long the summary of a submission that is not yet in is waited for.
    public static func definition(patience: Duration = .seconds(15)) -> ServiceDefinition {
        ServiceDefinition(
            .portfolio,
            events: ReferenceEvent.types + ActivityEvent.types + SubmissionEvent.types + CommitmentEvent.types
                + MoneyEvents.types + [
                    ActivityReported.self, ActivityPartReported.self, PeopleReported.self, SubmissionPublished.self,
                    FinancesReported.self,
                    AwardSigned.self, TranchePaid.self, GrantAwarded.self, AdvancePaid.self,
                ],
            projections: [
                ReferenceProjection(), ActivityProjection(), SubmissionProjection(), FinanceProjection(),
                RateProjection(), BudgetProjection(),
            ],
            reads: [
                .intake: [
                    WhenActivityReported(), WhenActivityPartReported(), WhenPeopleReported(), WhenSubmissionPublished(),
                    WhenFinancesReported(),
                ],
                .opportunityFund: [WhenAwardSigned(), WhenTranchePaid()],
                .localisation: [WhenGrantAwarded(), WhenAdvancePaid()],
            ],
            prepare: { try await KnownReference.record(in: $0.journal) },
            routes: { routes, environment in
                let own = routes.group("/portfolio/v1")
                let journal = environment.journal
                ReferenceRoutes(journal: journal).add(to: own)
                ActivityRoutes(journal: journal).add(to: own)
                TransactionRoutes(journal: journal).add(to: own)
                ResultRoutes(journal: journal).add(to: own)
                SummaryRoutes(journal: journal, patience: patience).add(to: own)
                MoneyRoutes(journal: journal, now: environment.now).add(to: own)
            })
    }
}
