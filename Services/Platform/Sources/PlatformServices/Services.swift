import Analytics
public import Domain
import Intake
import Localisation
public import Logging
import OpportunityFund
import Portfolio
public import ServiceKit

/// The services of the platform, each by its composition file.
public enum Services {
    public static let all = definitions(intake: IntakeService.definition())

    /// The services as the settings want them, with scanner and mail.
    ///
    /// - Throws: a sentence about a setting, or about the file of people.
    public static func all(by settings: Settings, logger: Logger) throws -> [ServiceDefinition] {
        let people = try People(file: PeopleFile(path: settings.peopleFilePath), logger: logger)
        return definitions(
            intake: IntakeService.definition(
                scanner: VirusScanner(settings), mail: try MailDelivery(settings, people: people)))
    }

    private static func definitions(intake: ServiceDefinition) -> [ServiceDefinition] {
        [
            intake, PortfolioService.definition(), OpportunityFundService.definition(),
            LocalisationService.definition(), AnalyticsService.definition(),
        ]
    }

    public static func named(_ name: ServiceName) -> ServiceDefinition? { all.first { $0.name == name } }
}
