import Domain
import Journal

/// An application was accepted at the door: it is taken into treatment and checked against the threshold at once.
struct WhenSubsidyApplicationSubmitted: Reaction {
    func react(
        to event: SubsidyApplicationSubmitted, _ cause: RecordedEvent, in transaction: JournalTransaction
    ) throws {
        try transaction.execute(
            SubsidyFramework.self, on: .framework(event.application.framework),
            .register(event, receivedAt: cause.occurredOn), by: cause.consequence(of: .localisation))
    }
}
