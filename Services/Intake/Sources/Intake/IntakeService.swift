import Domain
import Foundation
import Journal
public import ServiceKit

/// Intake: takes submissions of partners in, judges them and publishes what is accepted.
///
/// Owns submissions, their findings and the files themselves. Reads nothing. Publishes receipts, verdicts and the
/// accepted content: activities and their parts, people reports, proposals, applications. Serves `/intake/v1`.
public enum IntakeService {
    /// - Parameters:
    ///   - policy: what the programmes demand of submissions.
    ///   - scanner: looks for viruses in what is sent; without one nobody does.
    ///   - mail: how people are told of reminders; without it they are events alone.
    public static func definition(
        policy: IntakePolicy = .standard, scanner: VirusScanner? = nil, mail: MailDelivery? = nil
    ) -> ServiceDefinition {
        let rush = Rush()
        return ServiceDefinition(
            .intake,
            events: SubmissionEvent.types + RefusalRules.Event.types + WebhookRules.Event.types
                + CalendarRules.Event.types + EvidenceRules.Event.types,
            projections: [
                ContentTable(), SubmissionTable(), DraftVersions(), DraftTable(), WebhookTable(), WebhookOutbox(),
                CalendarTable(), ReportedTable(), EvidenceTable(), ReminderTable(),
            ],
            background: { environment in
                let (journal, contents) = (environment.journal, ContentStore(environment.directory))
                return [
                    SubmissionProcessor(
                        journal: journal,
                        files: ActivityFileWork(
                            journal: journal, contents: contents, judge: ActivityFileJudge(donor: policy.donor)),
                        documents: DocumentWork(
                            journal: journal, contents: contents,
                            judge: DocumentJudge(reference: try ReferenceData.load(), policy: policy.results)),
                        rush: rush, logger: environment.logger),
                    WebhookSender(
                        journal: journal, now: environment.now, pauses: policy.webhookPauses,
                        logger: environment.logger),
                    CalendarReminders(journal: journal, now: environment.now, logger: environment.logger),
                ]
                    + (mail.map { delivery in
                        [
                            ReminderMailer(
                                journal: journal, delivery: delivery,
                                outbox: environment.directory.appending(path: "outbox"), now: environment.now,
                                logger: environment.logger)
                        ]
                    } ?? [])
            },
            prepare: { environment in
                let named = try await environment.journal.read { try ContentStore.namedFiles($0) }
                try ContentStore(environment.directory).prepare(keeping: named)
            },
            routes: { routes, environment in
                let (journal, contents) = (environment.journal, ContentStore(environment.directory))
                IntakeRoutes(
                    journal: journal,
                    reception: Reception(
                        journal: journal, contents: contents, policy: policy, scanner: scanner, rush: rush,
                        now: environment.now)
                ).add(to: routes)
                EvidenceRoutes(
                    desk: EvidenceDesk(
                        journal: journal, contents: contents, policy: policy, scanner: scanner, now: environment.now)
                ).add(to: routes)
                ReviewRoutes(journal: journal).add(to: routes)
                CalendarRoutes(journal: journal, now: environment.now).add(to: routes)
                WebhookRoutes(journal: journal, allowsOwnNetwork: policy.webhooksReachOwnNetwork).add(to: routes)
                TemplateRoutes(journal: journal, reference: try ReferenceData.load()).add(to: routes)
                DraftRoutes(
                    desk: DraftDesk(
                        journal: journal, contents: contents,
                        judge: DocumentJudge(reference: try ReferenceData.load(), policy: policy.results),
                        policy: policy),
                    scanner: scanner, now: environment.now
                ).add(to: routes)
            })
    }
}
