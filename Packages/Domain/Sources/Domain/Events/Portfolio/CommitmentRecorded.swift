/// The donor's own decision put money into the portfolio: an award or a grant was signed.
///
/// The activity it concerns is known by the decision. Its payments follow as `DisbursementRecorded`.
public struct CommitmentRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "commitment-recorded", in: "commitment")

    public let activity: ActivityID
    public let title: String
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let origin: Origin
    public let date: CalendarDate
    public let amount: Money
    /// Who the money is for, each with its part; the parts add up to the amount.
    public let receivers: [PartnerShare]
    public let provenance: Provenance

    public init(
        activity: ActivityID, title: String, programme: ProgrammeCode, country: CountryCode, origin: Origin,
        date: CalendarDate, amount: Money, receivers: [PartnerShare], provenance: Provenance
    ) {
        self.activity = activity
        self.title = title
        self.programme = programme
        self.country = country
        self.origin = origin
        self.date = date
        self.amount = amount
        self.receivers = receivers
        self.provenance = provenance
    }
}

/// The donor paid a part of a commitment that its own decision made.
public struct DisbursementRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "disbursement-recorded", in: "commitment")

    public let activity: ActivityID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let origin: Origin
    /// The payment within the award or grant, counted from 1.
    public let number: Int
    public let date: CalendarDate
    public let amount: Money
    public let receivers: [PartnerShare]
    public let provenance: Provenance

    public init(
        activity: ActivityID, programme: ProgrammeCode, country: CountryCode, origin: Origin, number: Int,
        date: CalendarDate, amount: Money, receivers: [PartnerShare], provenance: Provenance
    ) {
        self.activity = activity
        self.programme = programme
        self.country = country
        self.origin = origin
        self.number = number
        self.date = date
        self.amount = amount
        self.receivers = receivers
        self.provenance = provenance
    }
}
