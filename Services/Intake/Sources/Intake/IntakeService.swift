import Domain
import Foundation
import Journal
public import ServiceKit

/// Intake: takes submissions of partners in, judges them and publishes what is accepted.
///
/// Owns submissions, their findings and the files themselves. Reads nothing. Publishes receipts, verdicts and the
/// accepted content: activities and their parts, people reports, proposals, applications. Serves `/intake/v1`.
public enum IntakeService {
    public static func definition() -> ServiceDefinition {
        ServiceDefinition(
            .intake,
            events: SubmissionEvent.types + RefusalRules.Event.types,
            projections: [ContentTable(), SubmissionTable()],
            background: { environment in
                let (journal, contents) = (environment.journal, ContentStore(environment.directory))
                return [
                    SubmissionProcessor(
                        journal: journal,
                        files: ActivityFileWork(journal: journal, contents: contents),
                        documents: DocumentWork(
                            journal: journal, contents: contents, reference: try ReferenceData.load()),
                        logger: environment.logger)
                ]
            },
            prepare: { environment in try ContentStore(environment.directory).prepare() },
            routes: { router, environment in
                let reception = Reception(
                    journal: environment.journal, contents: ContentStore(environment.directory), now: environment.now)
                IntakeRoutes(journal: environment.journal, reception: reception).add(to: router)
            })
    }
}
