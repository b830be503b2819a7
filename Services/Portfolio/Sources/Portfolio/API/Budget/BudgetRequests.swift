import Domain

/// A version of the budget of an article for one year.
struct BudgetRequest: Decodable {
    let budget: ArticleBudget

    private enum CodingKeys: String, CodingKey { case article, year, stage, amount, version, lines, source }

    /// Without words of its own a version is called by its stage.
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        let stage = try members.decode(BudgetStage.self, forKey: .stage)
        budget = ArticleBudget(
            article: try members.decode(String.self, forKey: .article),
            year: try members.decode(Int.self, forKey: .year), amount: try members.decode(Money.self, forKey: .amount),
            version: try members.decodeIfPresent(String.self, forKey: .version) ?? stage.rawValue,
            source: try members.decode(Provenance.self, forKey: .source), stage: stage,
            lines: try members.decodeIfPresent([ArticleBudget.Line].self, forKey: .lines))
    }
}

/// Why something does not happen.
struct ReasonRequest: Decodable {
    let reason: String
}

/// The ceiling of a phase.
struct CeilingRequest: Decodable {
    let programme: ProgrammeCode
    let phase: Int
    let ceiling: Money
    let reason: String
    let source: Provenance
}

/// A portfolio as it is defined.
struct PortfolioRequest: Decodable {
    let id: PortfolioID
    let title: String
    let reason: String
    let filter: PortfolioFilter

    private enum CodingKeys: String, CodingKey { case id, title, reason, filter }
    private enum FilterKeys: String, CodingKey { case programmes, countries, reporters, statuses, markers }

    /// Lists that are left out are empty.
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        id = try members.decode(PortfolioID.self, forKey: .id)
        title = try members.decode(String.self, forKey: .title)
        reason = try members.decode(String.self, forKey: .reason)
        let lists = try members.nestedContainer(keyedBy: FilterKeys.self, forKey: .filter)
        filter = PortfolioFilter(
            programmes: try lists.decodeIfPresent([ProgrammeCode].self, forKey: .programmes) ?? [],
            countries: try lists.decodeIfPresent([CountryCode].self, forKey: .countries) ?? [],
            reporters: try lists.decodeIfPresent([OrganisationCode].self, forKey: .reporters) ?? [],
            statuses: try lists.decodeIfPresent([String].self, forKey: .statuses) ?? [],
            markers: try lists.decodeIfPresent([String].self, forKey: .markers) ?? [])
    }
}
