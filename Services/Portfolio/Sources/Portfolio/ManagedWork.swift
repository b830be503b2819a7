import Domain
import Hummingbird
import Journal
import ServiceKit

/// Activities that the donor manages, their results, and what is owed on them: what the service is made of for that.
enum ManagedWork {
    static let events: [any DomainEvent.Type] =
        ManagedEvent.types + ResultEvent.types + IndicatorDefinition.Event.types

    static let projections: [any Projection] = [ManagedTables(), ResultTables()]

    static var reaction: any Reaction { WhenResultsReported(rules: .standard, catalogue: catalogue) }

    static func addRoutes(to routes: Routes, _ environment: ServiceEnvironment) {
        let (journal, now) = (environment.journal, environment.now)
        ManagedRoutes(desk: ManagedDesk(journal: journal, now: now, rules: .standard)).add(to: routes)
        let desk = ResultDesk(journal: journal, now: now, rules: .standard, catalogue: catalogue)
        PeriodRoutes(desk: desk).add(to: routes)
        IndicatorRoutes(desk: desk, indicators: indicators).add(to: routes)
    }

    private static var catalogue: ResultCatalogue { ResultCatalogue(indicators) }

    /// Compiled in: where it cannot be read, the service does not start, see ``KnownReference``.
    static var indicators: [IndicatorProfile] { (try? ReferenceData.load().indicators) ?? [] }
}
