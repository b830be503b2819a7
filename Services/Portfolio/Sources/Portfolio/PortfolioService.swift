import Domain
import Hummingbird
public import ServiceKit

/// The record of programmes, organisations, activities, budgets, transactions and results.
///
/// It owns what is known of each activity, in versions; reads what partners report and what the donor decides;
/// publishes what changed; serves lists, histories and the summary of each submission under `/portfolio/v1`.
public enum PortfolioService {
    /// - Parameters:
    ///   - patience: how long the summary of a submission that is not yet in is waited for.
    ///   - rules: what the programme asks of country work.
    public static func definition(
        patience: Duration = .seconds(15), country rules: CountryRules = .standard
    ) -> ServiceDefinition {
        ServiceDefinition(
            .portfolio,
            events: ReferenceEvent.types + ActivityEvent.types + SubmissionEvent.types + CommitmentEvent.types
                + MoneyEvents.types + OrganisationEvent.types + IdentityEvent.types + Dossiers.events
                + ManagedWork.events + [
                    ActivityReported.self, ActivityPartReported.self, PeopleReported.self, SubmissionPublished.self,
                    AwardSigned.self, TranchePaid.self, GrantAwarded.self, AdvancePaid.self,
                    FinancesReported.self, SubsidyApplicationSubmitted.self,
                ],
            projections: [
                ReferenceProjection(), ActivityProjection(), SubmissionProjection(), OrganisationProjection(),
                IdentityProjection(), DossierProjection(), FinanceProjection(), RateProjection(), BudgetProjection(),
            ] + ManagedWork.projections,
            reads: [
                .intake: [
                    WhenActivityReported(), WhenActivityPartReported(), WhenPeopleReported(), WhenSubmissionPublished(),
                    WhenFinancesReported(), WhenReceiversNamed(), WhenSubsidyApplicationSubmitted(),
                    ManagedWork.reaction,
                ],
                .opportunityFund: [WhenAwardSigned(), WhenTranchePaid()],
                .localisation: [WhenGrantAwarded(), WhenAdvancePaid()],
            ],
            prepare: {
                try await KnownReference.record(in: $0.journal)
                try await QuotedFacts.record(in: $0.journal)
            },
            routes: { routes, environment in
                let own = routes.group("/portfolio/v1")
                let journal = environment.journal
                ReferenceRoutes(journal: journal).add(to: own)
                ActivityRoutes(journal: journal).add(to: own)
                TransactionRoutes(journal: journal).add(to: own)
                ResultRoutes(journal: journal).add(to: own)
                ExportRoutes(
                    journal: journal, today: { CalendarDate(utc: environment.now()) }, catalogue: ManagedWork.indicators
                ).add(to: own)
                OrganisationRoutes(journal: journal, now: environment.now).add(to: own)
                DuplicateRoutes(journal: journal).add(to: own)
                SummaryRoutes(journal: journal, patience: patience).add(to: own)
                CountryWork(environment, rules: rules).add(to: own)
                ManagedWork.addRoutes(to: own, environment)
                MoneyRoutes(journal: journal, now: environment.now).add(to: own)
            })
    }
}
