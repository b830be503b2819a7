import Domain
import Journal

/// A part of a partner's results report comes.
struct WhenPeopleReported: Reaction {
    func react(to event: PeopleReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            SubmissionRecord.self, on: StreamID("submission", event.submission), .people(event),
            by: cause.consequence(of: .portfolio))
    }
}
