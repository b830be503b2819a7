import Domain
import Journal

/// Everything of a submission came before this in its stream: its summary is complete.
struct WhenSubmissionPublished: Reaction {
    func react(to event: SubmissionPublished, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let context = cause.consequence(of: .portfolio)
        try transaction.execute(
            SubmissionRecord.self, on: StreamID("submission", event.submission),
            .complete(event.submission, at: transaction.now), by: context)
        try FundingChainDesk.assess(after: event.submission, in: transaction, by: context)
    }
}
