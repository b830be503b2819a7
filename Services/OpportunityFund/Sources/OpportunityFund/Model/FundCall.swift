import Domain
import Foundation
import Journal

/// A call of the Opportunity Fund with its proposals and awards: the border within which money is consistent.
///
/// All of it is one stream, so that two approvals at the same moment are decided one after the other and the
/// envelope holds. What already happened with the same content makes no event.
enum FundCall: Decider {
    struct State: Sendable {
        var call: CallPublished?
        var entries: [ProposalID: ProposalEntry] = [:]
        var declined: [ProposalID: ProposalDeclined] = [:]

        /// What the approved proposals take from the envelope; in the envelope's currency, which each has.
        var reserved: Decimal {
            entries.values.reduce(0) { $0 + ($1.isApproved ? $1.content.total.amount : 0) }
        }
    }

    enum Command: Sendable {
        case publish(CallPublished)
        case register(ProposalSubmitted, receivedAt: Date, FundRules)
        case appraise(ProposalID, score: Int, motivation: String, by: Officer, FundRules)
        case approve(ProposalID, by: Officer)
        case reject(ProposalID, reason: String, by: Officer)
        /// Without a day it is today; without tranches they follow the rules' percentages.
        case sign(
            ProposalID, signedOn: CalendarDate?, tranches: [Money]?, today: CalendarDate, by: Officer, FundRules)
        /// Tranches are counted from 1.
        case request(ProposalID, tranche: Int, by: Officer)
        case pay(ProposalID, tranche: Int, paidOn: CalendarDate?, today: CalendarDate, by: Officer)
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(FundRejection) -> [FundEvent] {
        switch command {
        case .publish(let call):
            try publish(call, in: state)
        case .register(let submitted, let receivedAt, let rules):
            register(submitted, receivedAt: receivedAt, rules, in: state)
        case .appraise(let proposal, let score, let motivation, let officer, let rules):
            try appraise(proposal, score, motivation, by: officer, rules, in: state)
        case .approve(let proposal, let officer):
            try approve(proposal, by: officer, in: state)
        case .reject(let proposal, let reason, let officer):
            try reject(proposal, reason, by: officer, in: state)
        case .sign(let proposal, let day, let tranches, let today, let officer, let rules):
            try sign(proposal, on: day, tranches, today: today, by: officer, rules, in: state)
        case .request(let proposal, let tranche, let officer):
            try request(proposal, tranche, by: officer, in: state)
        case .pay(let proposal, let tranche, let day, let today, let officer):
            try pay(proposal, tranche, on: day, today: today, by: officer, in: state)
        }
    }

    static func evolve(_ state: inout State, by event: FundEvent) {
        switch event {
        case .published(let event): state.call = event
        case .registered(let event): state.entries[event.proposal] = ProposalEntry(event)
        case .declined(let event): state.declined[event.proposal] = event
        case .appraised(let event): state.entries[event.proposal]?.appraisal = event
        case .approved(let event): state.entries[event.proposal]?.decision = .approved(by: event.approver)
        case .rejected(let event):
            state.entries[event.proposal]?.decision = .rejected(by: event.decidedBy, reason: event.reason)
        case .signed(let event): change(event.award, in: &state) { $0.award = SignedAward(event) }
        case .requested(let event):
            change(event.award, in: &state) { $0.award?.request(event.tranche, by: event.requestedBy) }
        case .paid(let event): change(event.award, in: &state) { $0.award?.pay(event) }
        }
    }

    /// An award has the name of its proposal.
    private static func change(_ award: AwardID, in state: inout State, _ change: (inout ProposalEntry) -> Void) {
        guard let proposal = ProposalID(award.text), var entry = state.entries[proposal] else { return }
        change(&entry)
        state.entries[proposal] = entry
    }
}

extension StreamID {
    /// A call with all that belongs to it.
    static func call(_ id: CallID) -> StreamID { StreamID("call", id) }
}
