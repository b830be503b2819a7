/// A portfolio was defined, or defined anew: a filter with a name, not a container.
public struct PortfolioDefined: DomainEvent {
    public static let type = EventType(.portfolio, "portfolio-defined", in: "portfolio")

    public let portfolio: PortfolioID
    /// Counted from 1: a version is never overwritten.
    public let version: Int
    public let title: String
    public let filter: PortfolioFilter
    /// Why it is defined so.
    public let reason: String
    public let decidedBy: String

    public init(
        portfolio: PortfolioID, version: Int, title: String, filter: PortfolioFilter, reason: String,
        decidedBy: String
    ) {
        self.portfolio = portfolio
        self.version = version
        self.title = title
        self.filter = filter
        self.reason = reason
        self.decidedBy = decidedBy
    }
}

/// Which activities belong to a portfolio: those that fit every list that is not empty.
public struct PortfolioFilter: Sendable, Codable, Hashable {
    /// Any of these programmes.
    public var programmes: [ProgrammeCode]
    /// Any of these countries.
    public var countries: [CountryCode]
    /// Reported by any of these organisations.
    public var reporters: [OrganisationCode]
    /// IATI ActivityStatus, any of these.
    public var statuses: [String]
    /// Marked with any of these policy markers, significance 1 or 2: 1 gender, 11 disability.
    public var markers: [String]

    public init(
        programmes: [ProgrammeCode] = [], countries: [CountryCode] = [], reporters: [OrganisationCode] = [],
        statuses: [String] = [], markers: [String] = []
    ) {
        self.programmes = programmes
        self.countries = countries
        self.reporters = reporters
        self.statuses = statuses
        self.markers = markers
    }
}
