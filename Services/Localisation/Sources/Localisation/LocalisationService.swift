import Domain
public import ServiceKit

/// Localisation: subsidy frameworks (beleidskaders) for local and refugee-led organisations, their applications,
/// ranking, decisions and advances.
///
/// Owns the journal of frameworks (`framework/<id>`). Reads the applications that Intake accepted. Publishes what
/// happens under frameworks. Serves `/localisation/v1`.
public enum LocalisationService {
    /// - Parameter patience: how long a ranking waits for applications that are being read.
    public static func definition(patience: Duration = .seconds(5)) -> ServiceDefinition {
        ServiceDefinition(
            .localisation,
            events: FrameworkEvent.types + [SubsidyApplicationSubmitted.self],
            projections: [FrameworkTables()],
            reads: [.intake: [WhenSubsidyApplicationSubmitted()]],
            routes: { routes, environment in
                LocalisationRoutes(
                    desk: FrameworkDesk(journal: environment.journal, log: environment.log, patience: patience),
                    now: environment.now
                ).add(to: routes)
            })
    }
}
