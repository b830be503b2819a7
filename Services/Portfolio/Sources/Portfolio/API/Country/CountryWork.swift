import Domain
import Foundation
import Journal
import ServiceKit

/// Country work, policy changes, finance instruments and migration cooperation: where to start reading.
struct CountryWork: Sendable {
    let desk: DossierDesk

    init(_ environment: ServiceEnvironment, rules: CountryRules) {
        desk = DossierDesk(journal: environment.journal, now: environment.now, rules: rules)
    }

    func add(to routes: Routes) {
        CountryDocumentRoutes(desk: desk).add(to: routes)
        MELRoutes(desk: desk).add(to: routes)
        LessonRoutes(desk: desk).add(to: routes)
        PolicyRoutes(desk: desk).add(to: routes)
        EntryRoutes<JointOutputRecorded>(desk: desk).add(to: routes)
        EntryRoutes<OutputsCounted>(desk: desk).add(to: routes)
        EntryRoutes<LocalAuthorityContactRecorded>(desk: desk).add(to: routes)
        EntryRoutes<EffortRecorded>(desk: desk).add(to: routes)
        EntryRoutes<FinanceInstrumentRecorded>(desk: desk).add(to: routes)
        EntryRoutes<FacilityPositionRecorded>(desk: desk).add(to: routes)
        EntryRoutes<IndicatorValueRecorded>(desk: desk).add(to: routes)
        MigrationRoutes(desk: desk).add(to: routes)
    }
}
