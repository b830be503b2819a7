/// A person decided what kind of organisation it is, on evidence. The last decision counts; earlier ones stay.
public struct OrganisationTyped: DomainEvent {
    public static let type = EventType(.portfolio, "organisation-typed", in: "organisation-record")

    public let organisation: OrganisationCode
    /// A local or national actor (LNA): seat and work in its own aid-recipient country, not affiliated to an
    /// international NGO.
    public let isLocal: Bool
    /// A refugee-led organisation (RLO): founded and led by refugees, or more than half of its leadership is displaced.
    public let isRefugeeLed: Bool
    /// What the decision rests on.
    public let evidence: String
    /// The day as of which it is so.
    public let date: CalendarDate
    /// Who decided, by reference.
    public let decidedBy: String
    /// IATI OrganisationType, where it was decided too.
    public let iatiType: String?
    /// Percent of the leadership that is displaced, where it was counted.
    public let leadershipDisplacedPercent: ExactDecimal?
    /// Founded and led by refugees.
    public let isFoundedByRefugees: Bool?
    /// The version of the rules that were applied.
    public let rules: String?

    public init(
        organisation: OrganisationCode, isLocal: Bool, isRefugeeLed: Bool, evidence: String, date: CalendarDate,
        decidedBy: String, iatiType: String?, leadershipDisplacedPercent: ExactDecimal?, isFoundedByRefugees: Bool?,
        rules: String?
    ) {
        self.organisation = organisation
        self.isLocal = isLocal
        self.isRefugeeLed = isRefugeeLed
        self.evidence = evidence
        self.date = date
        self.decidedBy = decidedBy
        self.iatiType = iatiType
        self.leadershipDisplacedPercent = leadershipDisplacedPercent
        self.isFoundedByRefugees = isFoundedByRefugees
        self.rules = rules
    }
}
