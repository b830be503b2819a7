import Domain
import Journal

/// A joint proposal was accepted at the door: it takes part in its call, or is declined with the reason.
struct WhenProposalSubmitted: Reaction {
    let rules: FundRules

    func react(to event: ProposalSubmitted, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            FundCall.self, on: .call(event.proposal.call),
            .register(event, receivedAt: cause.occurredOn, rules), by: cause.consequence(of: .opportunityFund))
    }
}
