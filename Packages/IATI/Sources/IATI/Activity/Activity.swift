/// An activity as published (`iati-activity` of IATI 2.01 to 2.03), in the publisher's own terms.
///
/// Values that could not be used are nil here and named in ``ReadActivity/problems``. Repeated items keep the order of
/// the file and their line.
public struct Activity: Sendable, Equatable {
    // MARK: Who and what

    /// The identifier (`iati-identifier`), without white space around it; nil when it is missing, which is a problem.
    public var identifier: String?
    /// Who publishes it; nil when not stated, which is a problem.
    public var reportingOrganisation: ReportingOrganisation?
    /// Further identifiers.
    public var otherIdentifiers: [OtherIdentifier] = []
    /// The titles.
    public var titles: [Narrative] = []
    /// The descriptions.
    public var descriptions: [ActivityDescription] = []
    /// Who takes part.
    public var participatingOrganisations: [ParticipatingOrganisation] = []
    /// Activities that belong with it.
    public var relatedActivities: [RelatedActivity] = []
    /// Documents about the activity itself.
    public var documentLinks: [DocumentLink] = []

    // MARK: State

    /// Where it is in its life; nil when not stated, which is a problem.
    public var status: Coded<ActivityStatus>?
    /// The days of its life.
    public var dates: [ActivityDate] = []
    /// The language of texts that state none (`@xml:lang`).
    public var language: String?
    /// The currency of amounts that state none (`@default-currency`), as published.
    public var defaultCurrency: String?
    /// The level in the publisher's own order (`@hierarchy`); nil when not stated, which the standard takes for 1.
    public var hierarchy: Int?
    /// Whether all of it is humanitarian (`@humanitarian`); nil when not stated.
    public var isHumanitarian: Bool?
    /// When the publisher changed it last (`@last-updated-datetime`).
    public var lastUpdated: PublishedDateTime?

    // MARK: Where and what for

    /// How far it reaches (`activity-scope`).
    public var scope: String?
    /// The countries it is for.
    public var recipientCountries: [Classification] = []
    /// The regions it is for.
    public var recipientRegions: [Classification] = []
    /// Its places.
    public var locations: [ActivityLocation] = []
    /// What it works on, by sector.
    public var sectors: [Classification] = []
    /// Further classifications.
    public var tags: [Classification] = []
    /// Which policies it serves.
    public var policyMarkers: [Classification] = []
    /// The emergencies and appeals it answers.
    public var humanitarianScopes: [Classification] = []

    // MARK: Kind of money, unless a transaction says otherwise

    /// Between how many donors and receivers (`collaboration-type`).
    public var collaborationType: String?
    /// The kind of flow.
    public var defaultFlowType: String?
    /// The kind of finance.
    public var defaultFinanceType: String?
    /// The kinds of aid.
    public var defaultAidTypes: [Classification] = []
    /// Whether the aid is tied.
    public var defaultTiedStatus: String?

    // MARK: Money and results

    /// Money that is planned, by period.
    public var budgets: [Budget] = []
    /// Payments that are planned.
    public var plannedDisbursements: [PlannedDisbursement] = []
    /// Money that was promised, came in or went out.
    public var transactions: [Transaction] = []
    /// What it is to achieve.
    public var results: [ActivityResult] = []

    /// An activity of which nothing is stated yet.
    public init(identifier: String? = nil) { self.identifier = identifier }
}
