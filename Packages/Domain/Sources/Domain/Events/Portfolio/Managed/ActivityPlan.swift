/// What the donor holds to be agreed on an activity that it manages. Each change is a version of its own.
public struct ActivityPlan: Sendable, Codable, Hashable {
    public var title: String
    public var programme: ProgrammeCode
    /// Who carries it out, and answers for it.
    public var partner: OrganisationCode
    public var period: Period
    /// What it is to achieve, in a few sentences.
    public var scope: String
    /// All in one currency; their sum is the commitment.
    public var budget: [PlanLine]
    /// By ISO 3166-1 alpha-2, with shares that add up to 100.
    public var countries: [CountryShare]
    /// With shares that add up to 100 in each vocabulary.
    public var sectors: [CodeShare]
    public var pillars: [Pillar]
    /// The gender marker; absent while it is not screened.
    public var gender: MarkerScore?
    /// The disability marker; absent while it is not screened.
    public var disability: MarkerScore?
    public var modality: ServiceModality
    /// Why services are given beside those of the country.
    public var parallelReason: String?
    /// The day on which that ends.
    public var sunsetOn: CalendarDate?

    public init(
        title: String, programme: ProgrammeCode, partner: OrganisationCode, period: Period, scope: String,
        budget: [PlanLine], countries: [CountryShare], sectors: [CodeShare], pillars: [Pillar] = [],
        gender: MarkerScore? = nil, disability: MarkerScore? = nil, modality: ServiceModality = .national,
        parallelReason: String? = nil, sunsetOn: CalendarDate? = nil
    ) {
        self.title = title
        self.programme = programme
        self.partner = partner
        self.period = period
        self.scope = scope
        self.budget = budget
        self.countries = countries
        self.sectors = sectors
        self.pillars = pillars
        self.gender = gender
        self.disability = disability
        self.modality = modality
        self.parallelReason = parallelReason
        self.sunsetOn = sunsetOn
    }
}

/// A line of the budget of a plan.
public struct PlanLine: Sendable, Codable, Hashable {
    /// Names the line within the plan, such as `1.2`.
    public var code: String
    public var name: String
    public var amount: Money
    public var intervention: InterventionType?
    public var costClass: CostClass?

    public init(
        code: String, name: String, amount: Money, intervention: InterventionType? = nil, costClass: CostClass? = nil
    ) {
        self.code = code
        self.name = name
        self.amount = amount
        self.intervention = intervention
        self.costClass = costClass
    }
}
