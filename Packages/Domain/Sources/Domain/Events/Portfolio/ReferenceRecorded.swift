/// An organisation of the programme became known, or what is known of it changed.
public struct OrganisationRegistered: DomainEvent {
    public static let type = EventType(.portfolio, "organisation-registered", in: "organisation")

    public let organisation: OrganisationProfile

    public init(organisation: OrganisationProfile) { self.organisation = organisation }
}

/// A programme, with its phases and ceilings, became known, or what is known of it changed.
public struct ProgrammeRegistered: DomainEvent {
    public static let type = EventType(.portfolio, "programme-registered", in: "programme")

    public let programme: ProgrammeProfile

    public init(programme: ProgrammeProfile) { self.programme = programme }
}

/// A version of the budget of an article was recorded for a year. Versions stand side by side.
public struct BudgetRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "budget-recorded", in: "budget")

    public let budget: ArticleBudget
    /// Absent where the platform itself quotes a letter.
    public let recordedBy: String?

    public init(budget: ArticleBudget, recordedBy: String? = nil) {
        self.budget = budget
        self.recordedBy = recordedBy
    }
}

/// A figure that an official letter gives was recorded as such: it is quoted, never added to.
public struct LetterFigureRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "letter-figure-recorded", in: "figure")

    public let figure: LetterFigure

    public init(figure: LetterFigure) { self.figure = figure }
}
