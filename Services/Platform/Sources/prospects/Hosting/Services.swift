import Analytics
import Domain
import Intake
import Localisation
import OpportunityFund
import Portfolio
import ServiceKit

/// The services of the platform, each by its composition file.
enum Services {
    static let all: [ServiceDefinition] = [
        IntakeService.definition(), PortfolioService.definition(), OpportunityFundService.definition(),
        LocalisationService.definition(), AnalyticsService.definition(),
    ]

    static func named(_ name: ServiceName) -> ServiceDefinition? { all.first { $0.name == name } }
}
