import Domain

/// What tells one series of figures from another within the reports on an activity.
struct ResultsSeries: Hashable, Sendable {
    let indicator: String
    let country: String
    /// Empty for the whole country.
    let location: String
    let population: String

    init(indicator: String, country: String, location: String, population: String) {
        self.indicator = indicator
        self.country = country
        self.location = location
        self.population = population
    }

    init(_ row: PeopleReport.Row) {
        self.init(
            indicator: row.indicator.text, country: row.country.description, location: row.location ?? "",
            population: row.population.rawValue)
    }
}

/// What a report is about.
struct ResultsHead: Hashable, Sendable {
    let programme: ProgrammeCode
    let activity: ActivityID
    let basis: PeopleReport.Basis
    let period: Period
}

/// A figure that was accepted before.
struct EarlierFigure: Hashable, Sendable {
    let people: People
    let period: Period

    /// Whether a figure of the later period can be held against it: figures up to a day always can; figures of periods
    /// only where these are of about the same length.
    func isComparable(to later: Period, _ basis: PeopleReport.Basis) -> Bool {
        guard period.end < later.end else { return false }
        return switch basis {
        case .cumulative: true
        case .newlyReached: period.isComparable(to: later)
        }
    }
}

/// Gives what an organisation sent before.
protocol EarlierResults {
    /// The latest comparable figure of each series before the period of a report.
    func figures(of organisation: OrganisationCode, before report: ResultsHead) throws -> [ResultsSeries: EarlierFigure]

    /// Whether the organisation sent such an attachment and did not take it back.
    func holds(_ attachment: AttachmentID, of organisation: OrganisationCode) throws -> Bool
}

/// Nothing is known of what was sent before, as on the command line: attachments are believed.
struct NoEarlierResults: EarlierResults {
    func figures(
        of organisation: OrganisationCode, before report: ResultsHead
    ) -> [ResultsSeries: EarlierFigure] { [:] }

    func holds(_ attachment: AttachmentID, of organisation: OrganisationCode) -> Bool { true }
}

/// What one organisation sent before.
struct SenderHistory {
    let figures: (ResultsHead) throws -> [ResultsSeries: EarlierFigure]
    let holds: (AttachmentID) throws -> Bool

    init(of organisation: OrganisationCode, in results: some EarlierResults) {
        figures = { try results.figures(of: organisation, before: $0) }
        holds = { try results.holds($0, of: organisation) }
    }
}
