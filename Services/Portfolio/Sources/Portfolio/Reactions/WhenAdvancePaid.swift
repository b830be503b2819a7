import Domain
import Journal

/// The advance (voorschot) on a grant is paid: there is one.
struct WhenAdvancePaid: Reaction {
    func react(to event: AdvancePaid, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let payment = DisbursementRecorded(
            activity: try DecidedActivity.identifier(of: event.application), programme: event.programme,
            country: event.country, origin: .grant(event.application), number: 1, date: event.paidOn,
            amount: event.amount,
            receivers: [PartnerShare(organisation: event.applicant.organisation, amount: event.amount)],
            provenance: event.provenance)
        try transaction.execute(
            CommitmentRecord.self, on: StreamID("commitment", event.application), .paid(payment),
            by: cause.consequence(of: .portfolio))
        try AdvanceDue.record(payment, by: cause.consequence(of: .portfolio), in: transaction)
        try FundingChainDesk.assess(after: payment.activity, in: transaction, by: cause.consequence(of: .portfolio))
    }
}
