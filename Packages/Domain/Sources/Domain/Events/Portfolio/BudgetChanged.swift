/// A “what if” for the budget of an article was recorded: it stands apart from the versions of the budget.
public struct BudgetScenarioRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "budget-scenario-recorded", in: "budget-scenario")

    public let scenario: BudgetScenario
    /// Counted from 1 for each name: what was assumed before stays.
    public let version: Int
    public let recordedBy: String

    public init(scenario: BudgetScenario, version: Int, recordedBy: String) {
        self.scenario = scenario
        self.version = version
        self.recordedBy = recordedBy
    }
}

/// Somebody proposed to move money between programmes or lines of one article: a second person decides.
public struct BudgetReallocationProposed: DomainEvent {
    public static let type = EventType(.portfolio, "budget-reallocation-proposed", in: "budget")

    public let reallocation: BudgetReallocation
    public let proposedBy: String

    public init(reallocation: BudgetReallocation, proposedBy: String) {
        self.reallocation = reallocation
        self.proposedBy = proposedBy
    }
}

/// Money was moved between programmes or lines of one article; the article's amount stayed.
public struct BudgetReallocated: DomainEvent {
    public static let type = EventType(.portfolio, "budget-reallocated", in: "budget")

    public let reallocation: BudgetReallocation
    public let proposedBy: String
    /// A second person.
    public let approvedBy: String

    public init(reallocation: BudgetReallocation, proposedBy: String, approvedBy: String) {
        self.reallocation = reallocation
        self.proposedBy = proposedBy
        self.approvedBy = approvedBy
    }
}

/// A reallocation that was proposed does not happen.
public struct BudgetReallocationDeclined: DomainEvent {
    public static let type = EventType(.portfolio, "budget-reallocation-declined", in: "budget")

    public let reallocation: ReallocationID
    public let reason: String
    public let declinedBy: String

    public init(reallocation: ReallocationID, reason: String, declinedBy: String) {
        self.reallocation = reallocation
        self.reason = reason
        self.declinedBy = declinedBy
    }
}

/// The most that may be committed in a phase of a programme was set.
public struct ProgrammeCeilingSet: DomainEvent {
    public static let type = EventType(.portfolio, "programme-ceiling-set", in: "programme-ceiling")

    public let programme: ProgrammeCode
    /// The phase, counted from 1.
    public let phase: Int
    public let ceiling: Money
    /// Counted from 1 for each phase: the ceiling before stays on record.
    public let version: Int
    public let reason: String
    public let source: Provenance
    public let setBy: String

    public init(
        programme: ProgrammeCode, phase: Int, ceiling: Money, version: Int, reason: String, source: Provenance,
        setBy: String
    ) {
        self.programme = programme
        self.phase = phase
        self.ceiling = ceiling
        self.version = version
        self.reason = reason
        self.source = source
        self.setBy = setBy
    }
}
