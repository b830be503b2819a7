/// A joint proposal takes part in a call.
public struct ProposalRegistered: DomainEvent {
    public static let type = EventType(.opportunityFund, "proposal-registered", in: "call")

    public let proposal: ProposalID
    public let submission: SubmissionID
    public let lead: OrganisationCode
    public let content: FundProposal
    public let provenance: Provenance

    public init(
        proposal: ProposalID, submission: SubmissionID, lead: OrganisationCode, content: FundProposal,
        provenance: Provenance
    ) {
        self.proposal = proposal
        self.submission = submission
        self.lead = lead
        self.content = content
        self.provenance = provenance
    }
}

/// A proposal cannot take part in the call it names.
public struct ProposalDeclined: DomainEvent {
    public static let type = EventType(.opportunityFund, "proposal-declined", in: "call")

    public let proposal: ProposalID
    public let submission: SubmissionID
    public let call: CallID
    public let lead: OrganisationCode
    public let title: String
    /// Why, in one sentence for the partners.
    public let reason: String

    public init(
        proposal: ProposalID, submission: SubmissionID, call: CallID, lead: OrganisationCode, title: String,
        reason: String
    ) {
        self.proposal = proposal
        self.submission = submission
        self.call = call
        self.lead = lead
        self.title = title
        self.reason = reason
    }
}

/// An appraiser scored a proposal.
public struct ProposalAppraised: DomainEvent {
    public static let type = EventType(.opportunityFund, "proposal-appraised", in: "call")

    public let call: CallID
    public let proposal: ProposalID
    public let appraiser: String
    /// 0–100.
    public let score: Int
    public let recommended: Bool
    public let motivation: String

    public init(
        call: CallID, proposal: ProposalID, appraiser: String, score: Int, recommended: Bool, motivation: String
    ) {
        self.call = call
        self.proposal = proposal
        self.appraiser = appraiser
        self.score = score
        self.recommended = recommended
        self.motivation = motivation
    }
}

/// A proposal was approved by someone else than its appraiser.
public struct ProposalApproved: DomainEvent {
    public static let type = EventType(.opportunityFund, "proposal-approved", in: "call")

    public let call: CallID
    public let proposal: ProposalID
    public let approver: String

    public init(call: CallID, proposal: ProposalID, approver: String) {
        self.call = call
        self.proposal = proposal
        self.approver = approver
    }
}

/// A proposal was rejected.
public struct ProposalRejected: DomainEvent {
    public static let type = EventType(.opportunityFund, "proposal-rejected", in: "call")

    public let call: CallID
    public let proposal: ProposalID
    public let decidedBy: String
    public let reason: String

    public init(call: CallID, proposal: ProposalID, decidedBy: String, reason: String) {
        self.call = call
        self.proposal = proposal
        self.decidedBy = decidedBy
        self.reason = reason
    }
}
