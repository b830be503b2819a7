import Domain
import Foundation
import ServiceKit

/// From a submitted proposal to the decision on it.
extension FundCall {
    /// Never refused: a proposal that cannot take part is declined, which is a fact.
    static func register(
        _ submitted: ProposalSubmitted, receivedAt: Date, _ rules: FundRules, in state: State
    ) -> [FundEvent] {
        let proposal = ProposalID(submitted.submission)
        guard state.entries[proposal] == nil, state.declined[proposal] == nil else { return [] }
        let unmet = reasonsToDecline(submitted, receivedAt: receivedAt, rules, in: state)
        guard unmet.isEmpty else {
            return [
                .declined(
                    ProposalDeclined(
                        proposal: proposal, submission: submitted.submission, call: submitted.proposal.call,
                        lead: submitted.organisation, title: submitted.proposal.title, reason: sentence(unmet)))
            ]
        }
        return [
            .registered(
                ProposalRegistered(
                    proposal: proposal, submission: submitted.submission, lead: submitted.organisation,
                    content: submitted.proposal, provenance: submitted.provenance))
        ]
    }

    private static func reasonsToDecline(
        _ submitted: ProposalSubmitted, receivedAt: Date, _ rules: FundRules, in state: State
    ) -> [String] {
        guard let call = state.call else { return ["there is no call \(submitted.proposal.call)"] }
        var unmet = Eligibility.unmet(
            submitted.proposal, lead: submitted.organisation, in: call, receivedAt: receivedAt, rules: rules)
        if let other = duplicate(of: submitted, in: state) {
            unmet.append("\(other.lead) takes part already with “\(other.content.title)” as \(other.proposal)")
        }
        return unmet
    }

    /// The same lead with the same title in the same country, however it is spaced or capitalised. After a
    /// rejection it may be proposed again.
    private static func duplicate(of submitted: ProposalSubmitted, in state: State) -> ProposalEntry? {
        let title = comparable(submitted.proposal.title)
        return state.entries.values.first { entry in
            !entry.isRejected && entry.lead == submitted.organisation
                && entry.content.country == submitted.proposal.country && comparable(entry.content.title) == title
        }
    }

    private static func comparable(_ title: String) -> String {
        title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func sentence(_ reasons: [String]) -> String {
        let text = reasons.joined(separator: "; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    static func appraise(
        _ proposal: ProposalID, _ score: Int, _ motivation: String, by officer: Officer, _ rules: FundRules,
        in state: State
    ) throws(FundRejection) -> [FundEvent] {
        let (call, entry) = try find(proposal, in: state)
        guard (0...100).contains(score) else {
            throw .invalid("score", "The score \(score) is not from 0 to 100.", remedy: "Give a score from 0 to 100.")
        }
        guard !motivation.allSatisfy(\.isWhitespace) else {
            throw .invalid("motivation", "The motivation is empty.", remedy: "Say what the score rests on.")
        }
        let appraised = ProposalAppraised(
            call: call.call, proposal: proposal, appraiser: officer.id, score: score,
            recommended: score >= rules.passMark, motivation: motivation)
        if let existing = entry.appraisal {
            if existing == appraised { return [] }
            throw FundRejection(
                .alreadyAppraised, "\(existing.appraiser) appraised \(proposal) with \(existing.score).",
                remedy: "Read the appraisal; it is not replaced.")
        }
        try mustBeOpen(entry)
        try entry.mustConcernOthers(than: officer)
        return [.appraised(appraised)]
    }

    static func approve(
        _ proposal: ProposalID, by officer: Officer, in state: State
    ) throws(FundRejection) -> [FundEvent] {
        let (call, entry) = try find(proposal, in: state)
        if entry.decision == .approved(by: officer.id) { return [] }
        try mustBeOpen(entry)
        guard let appraisal = entry.appraisal else {
            throw FundRejection(
                .notAppraised, "\(proposal) was not appraised.", remedy: "Have it appraised by someone else first.")
        }
        try mustNotBeAppraiser(officer, of: entry)
        try entry.mustConcernOthers(than: officer)
        guard appraisal.recommended else {
            throw FundRejection(
                .notRecommended, "\(proposal) scored \(appraisal.score) and is not recommended.",
                remedy: "Reject it, with the reason.")
        }
        let rest = call.envelope.amount - state.reserved
        guard entry.content.total.amount <= rest else {
            throw FundRejection(
                .envelopeExceeded,
                "\(entry.content.total) does not fit: \(Money(rest, call.envelope.currency)) is left of \(call.envelope).",
                remedy: "Reject it, or decide on it in a call with a larger envelope.")
        }
        return [.approved(ProposalApproved(call: call.call, proposal: proposal, approver: officer.id))]
    }

    /// Possible with and without an appraisal; like an approval never by the appraiser.
    static func reject(
        _ proposal: ProposalID, _ reason: String, by officer: Officer, in state: State
    ) throws(FundRejection) -> [FundEvent] {
        let (call, entry) = try find(proposal, in: state)
        guard !reason.allSatisfy(\.isWhitespace) else {
            throw .invalid("reason", "The reason is empty.", remedy: "Say why, for the partners.")
        }
        if entry.decision == .rejected(by: officer.id, reason: reason) { return [] }
        try mustBeOpen(entry)
        try mustNotBeAppraiser(officer, of: entry)
        try entry.mustConcernOthers(than: officer)
        return [
            .rejected(
                ProposalRejected(call: call.call, proposal: proposal, decidedBy: officer.id, reason: reason))
        ]
    }

    /// The proposal with its call.
    static func find(
        _ proposal: ProposalID, in state: State
    ) throws(FundRejection) -> (CallPublished, ProposalEntry) {
        if let call = state.call, let entry = state.entries[proposal] { return (call, entry) }
        if let declined = state.declined[proposal] {
            throw FundRejection(
                .alreadyDecided, "\(proposal) was declined: \(declined.reason)", remedy: "Nothing can follow from it.")
        }
        throw FundRejection(
            .unknownProposal, "There is no proposal \(proposal).",
            remedy: "Check the identifier, or list what there is.")
    }

    private static func mustBeOpen(_ entry: ProposalEntry) throws(FundRejection) {
        let outcome: String
        switch entry.decision {
        case nil: return
        case .approved(let name): outcome = "approved by \(name)"
        case .rejected(let name, _): outcome = "rejected by \(name)"
        }
        throw FundRejection(
            .alreadyDecided, "\(entry.proposal) was \(outcome).", remedy: "Read the decision; it is not replaced.")
    }

    private static func mustNotBeAppraiser(_ officer: Officer, of entry: ProposalEntry) throws(FundRejection) {
        guard entry.appraisal?.appraiser == officer.id else { return }
        throw FundRejection(
            .fourEyes, "\(officer.id) appraised \(entry.proposal).", remedy: "Let someone else decide on it.")
    }
}
