import Analytics
public import Domain
import Intake
import Localisation
import OpportunityFund
import Portfolio
public import ServiceKit

/// The services of the platform, each by its composition file.
public enum Services {
    public static let all: [ServiceDefinition] = [
        IntakeService.definition(), PortfolioService.definition(), OpportunityFundService.definition(),
        LocalisationService.definition(), AnalyticsService.definition(),
    ]

    public static func named(_ name: ServiceName) -> ServiceDefinition? { all.first { $0.name == name } }
}
