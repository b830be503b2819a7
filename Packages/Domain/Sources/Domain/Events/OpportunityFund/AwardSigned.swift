/// An award was signed: money is committed, to be paid in tranches that add up to it.
public struct AwardSigned: DomainEvent {
    public static let type = EventType(.opportunityFund, "award-signed", in: "call")

    public let award: AwardID
    public let call: CallID
    public let programme: ProgrammeCode
    public let title: String
    public let country: CountryCode
    public let signedBy: String
    public let signedOn: CalendarDate
    public let amount: Money
    public let shares: [PartnerShare]
    public let tranches: [Money]
    public let provenance: Provenance

    public init(
        award: AwardID, call: CallID, programme: ProgrammeCode, title: String, country: CountryCode, signedBy: String,
        signedOn: CalendarDate, amount: Money, shares: [PartnerShare], tranches: [Money], provenance: Provenance
    ) {
        self.award = award
        self.call = call
        self.programme = programme
        self.title = title
        self.country = country
        self.signedBy = signedBy
        self.signedOn = signedOn
        self.amount = amount
        self.shares = shares
        self.tranches = tranches
        self.provenance = provenance
    }
}

/// Payment of a tranche was requested.
public struct TrancheRequested: DomainEvent {
    public static let type = EventType(.opportunityFund, "tranche-requested", in: "call")

    public let award: AwardID
    public let call: CallID
    /// Counted from 1.
    public let tranche: Int
    public let requestedBy: String

    public init(award: AwardID, call: CallID, tranche: Int, requestedBy: String) {
        self.award = award
        self.call = call
        self.tranche = tranche
        self.requestedBy = requestedBy
    }
}

/// A tranche was paid, approved by someone else than who requested it.
public struct TranchePaid: DomainEvent {
    public static let type = EventType(.opportunityFund, "tranche-paid", in: "call")

    public let award: AwardID
    public let call: CallID
    public let programme: ProgrammeCode
    public let country: CountryCode
    /// Counted from 1.
    public let tranche: Int
    public let amount: Money
    public let shares: [PartnerShare]
    public let approvedBy: String
    public let paidOn: CalendarDate
    public let provenance: Provenance

    public init(
        award: AwardID, call: CallID, programme: ProgrammeCode, country: CountryCode, tranche: Int, amount: Money,
        shares: [PartnerShare], approvedBy: String, paidOn: CalendarDate, provenance: Provenance
    ) {
        self.award = award
        self.call = call
        self.programme = programme
        self.country = country
        self.tranche = tranche
        self.amount = amount
        self.shares = shares
        self.approvedBy = approvedBy
        self.paidOn = paidOn
        self.provenance = provenance
    }
}
