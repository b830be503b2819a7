import Domain
import Journal

/// A tranche of an award is paid.
struct WhenTranchePaid: Reaction {
    func react(to event: TranchePaid, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let payment = DisbursementRecorded(
            activity: try DecidedActivity.identifier(of: event.award), programme: event.programme,
            country: event.country, origin: .award(event.award), number: event.tranche, date: event.paidOn,
            amount: event.amount, receivers: event.shares, provenance: event.provenance)
        try transaction.execute(
            CommitmentRecord.self, on: StreamID("commitment", event.award), .paid(payment),
            by: cause.consequence(of: .portfolio))
        try AdvanceDue.record(payment, by: cause.consequence(of: .portfolio), in: transaction)
        try FundingChainDesk.assess(after: payment.activity, in: transaction, by: cause.consequence(of: .portfolio))
    }
}
