import Domain
import Journal

/// Everything of a submission came before this in its stream: its summary is complete.
struct WhenSubmissionPublished: Reaction {
    func react(to event: SubmissionPublished, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            SubmissionRecord.self, on: StreamID("submission", event.submission),
            .complete(event.submission, at: transaction.now), by: cause.consequence(of: .portfolio))
    }
}
