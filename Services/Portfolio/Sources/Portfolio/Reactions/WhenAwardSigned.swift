import Domain
import Journal

/// An award of the Opportunity Fund commits money.
struct WhenAwardSigned: Reaction {
    func react(to event: AwardSigned, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let commitment = CommitmentRecorded(
            activity: try DecidedActivity.identifier(of: event.award), title: event.title, programme: event.programme,
            country: event.country, origin: .award(event.award), date: event.signedOn, amount: event.amount,
            receivers: event.shares, provenance: event.provenance)
        try transaction.execute(
            CommitmentRecord.self, on: StreamID("commitment", event.award), .committed(commitment),
            by: cause.consequence(of: .portfolio))
        try FundingChainDesk.assess(after: commitment.activity, in: transaction, by: cause.consequence(of: .portfolio))
    }
}
