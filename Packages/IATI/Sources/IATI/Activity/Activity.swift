/// An activity as published (`iati-activity` of IATI 2.01 to 2.03), in the publisher's own terms.
///
/// Values that could not be used are nil here and named in ``ReadActivity/problems``. Repeated items keep the order of
/// the file and their line.
public struct Activity: Sendable, Equatable {
    // MARK: Who and what

    /// The identifier (`iati-identifier`), without white space around it; nil when it is missing, which is a problem.
    public internal(set) var identifier: String?
    /// Who publishes it; nil when not stated, which is a problem.
    public internal(set) var reportingOrganisation: ReportingOrganisation?
    /// Further identifiers.
    public internal(set) var otherIdentifiers: [OtherIdentifier] = []
    /// The titles.
    public internal(set) var titles: [Narrative] = []
    /// The descriptions.
    public internal(set) var descriptions: [ActivityDescription] = []
    /// Who takes part.
    public internal(set) var participatingOrganisations: [ParticipatingOrganisation] = []
    /// Activities that belong with it.
    public internal(set) var relatedActivities: [RelatedActivity] = []
    /// Documents about the activity itself.
    public internal(set) var documentLinks: [DocumentLink] = []

    // MARK: State

    /// Where it is in its life; nil when not stated, which is a problem.
    public internal(set) var status: Coded<ActivityStatus>?
    /// The days of its life.
    public internal(set) var dates: [ActivityDate] = []
    /// The language of texts that state none (`@xml:lang`).
    public internal(set) var language: String?
    /// The currency of amounts that state none (`@default-currency`), as published.
    public internal(set) var defaultCurrency: String?
    /// The level in the publisher's own order (`@hierarchy`); nil when not stated, which the standard takes for 1.
    public internal(set) var hierarchy: Int?
    /// Whether all of it is humanitarian (`@humanitarian`); nil when not stated.
    public internal(set) var isHumanitarian: Bool?
    /// When the publisher changed it last (`@last-updated-datetime`).
    public internal(set) var lastUpdated: PublishedDateTime?

    // MARK: Where and what for

    /// How far it reaches (`activity-scope`).
    public internal(set) var scope: String?
    /// The countries it is for.
    public internal(set) var recipientCountries: [Classification] = []
    /// The regions it is for.
    public internal(set) var recipientRegions: [Classification] = []
    /// Its places.
    public internal(set) var locations: [ActivityLocation] = []
    /// What it works on, by sector.
    public internal(set) var sectors: [Classification] = []
    /// Further classifications.
    public internal(set) var tags: [Classification] = []
    /// Which policies it serves.
    public internal(set) var policyMarkers: [Classification] = []
    /// The emergencies and appeals it answers.
    public internal(set) var humanitarianScopes: [Classification] = []

    // MARK: Kind of money, unless a transaction says otherwise

    /// Between how many donors and receivers (`collaboration-type`).
    public internal(set) var collaborationType: String?
    /// The kind of flow.
    public internal(set) var defaultFlowType: String?
    /// The kind of finance.
    public internal(set) var defaultFinanceType: String?
    /// The kinds of aid.
    public internal(set) var defaultAidTypes: [Classification] = []
    /// Whether the aid is tied.
    public internal(set) var defaultTiedStatus: String?

    // MARK: Money and results

    /// Money that is planned, by period.
    public internal(set) var budgets: [Budget] = []
    /// Payments that are planned.
    public internal(set) var plannedDisbursements: [PlannedDisbursement] = []
    /// Money that was promised, came in or went out.
    public internal(set) var transactions: [Transaction] = []
    /// What it is to achieve.
    public internal(set) var results: [ActivityResult] = []
}
