import Domain
import Hummingbird
import Journal
public import ServiceKit

/// Analytics: what the programme reaches and spends, every figure computed from the events of the other services.
///
/// It records nothing of its own but what its operator decides. Facts are kept with the time they were recorded, so that each figure can be asked
/// as of a time, and with the event they stand in, so that each figure leads back to what it is made of.
public enum AnalyticsService {
    public static func definition() -> ServiceDefinition {
        ServiceDefinition(
            .analytics,
            events: projections.flatMap(\.events),
            projections: projections,
            reads: [.portfolio: [], .opportunityFund: [], .localisation: []],
            routes: { routes, environment in
                let reference = try ReferenceData.load()
                let keeper = FactKeeper(environment.journal, reference)
                let figures = Figures(keeper, now: environment.now)
                FigureRoutes(figures: figures).add(to: routes)
                let desk = FigureDesk(keeper: keeper, now: environment.now)
                FigureDeskRoutes(desk: desk).add(to: routes)
                FigureStreamRoutes(desk: desk, journal: environment.journal).add(to: routes)
                PictureRoutes(desk: desk, journal: environment.journal).add(to: routes)
                FactRoutes(journal: environment.journal).add(to: routes)
                EventRoutes(log: environment.log).add(to: routes)
                PageRoutes(
                    figures: figures, desk: desk, journal: environment.journal, names: Names(reference)
                ).add(to: routes)
            })
    }

    private static let projections: [any Projection] = [
        PeopleFacts(), DecisionFacts(), ReportedMoneyFacts(), ReferenceFacts(), FundFacts(), SubsidyFacts(),
        RecordedFacts(), ObligationFacts(),
    ]
}
