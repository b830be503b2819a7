/// A joint proposal to the Opportunity Fund was accepted for consideration.
public struct ProposalSubmitted: DomainEvent {
    public static let type = EventType(.intake, "proposal-submitted", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let provenance: Provenance
    public let proposal: FundProposal

    public init(
        submission: SubmissionID, organisation: OrganisationCode, provenance: Provenance, proposal: FundProposal
    ) {
        self.submission = submission
        self.organisation = organisation
        self.provenance = provenance
        self.proposal = proposal
    }
}

/// What partners propose to do together.
public struct FundProposal: Sendable, Codable, Hashable {
    public var call: CallID
    public var title: String
    public var country: CountryCode
    public var pillar: Pillar
    /// The priority of the multi-annual country plan (MACP) that it serves.
    public var priority: String
    public var period: Period
    public var total: Money
    public var shares: [PartnerShare]
    /// Intended to benefit refugees.
    public var benefitsRefugees: Bool
    /// Intended to benefit host communities.
    public var benefitsHosts: Bool

    public init(
        call: CallID, title: String, country: CountryCode, pillar: Pillar, priority: String, period: Period,
        total: Money, shares: [PartnerShare], benefitsRefugees: Bool, benefitsHosts: Bool
    ) {
        self.call = call
        self.title = title
        self.country = country
        self.pillar = pillar
        self.priority = priority
        self.period = period
        self.total = total
        self.shares = shares
        self.benefitsRefugees = benefitsRefugees
        self.benefitsHosts = benefitsHosts
    }
}

/// A partner's part of a joint proposal or award.
public struct PartnerShare: Sendable, Codable, Hashable {
    public var organisation: OrganisationCode
    public var amount: Money

    public init(organisation: OrganisationCode, amount: Money) {
        self.organisation = organisation
        self.amount = amount
    }
}
