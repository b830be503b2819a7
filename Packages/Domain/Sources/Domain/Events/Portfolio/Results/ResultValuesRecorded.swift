/// What was reached on one indicator in a period.
public struct ResultValue: Sendable, Codable, Hashable {
    public var indicator: IndicatorCode
    /// For a ratio in percent, made of its two parts.
    public var value: ExactDecimal
    public var numerator: ExactDecimal?
    public var denominator: ExactDecimal?
    /// The parts of a number of people; they add up to it.
    public var groups: [Group]
    /// How it was counted, where that differs from the results framework.
    public var method: String?
    /// Where it can be seen.
    public var evidence: String?
    /// The same people by sex; they add up to the value. `nil` where none are told apart.
    public var sexes: [BySex]?
    /// Why people are not told apart by sex, where they are not.
    public var notSplitBecause: String?
    /// What the partner says of the figure, such as why it is much higher than before.
    public var comment: String?

    /// People of one population.
    public struct Group: Sendable, Codable, Hashable {
        public var population: Population
        public var people: People

        public init(population: Population, people: People) {
            self.population = population
            self.people = people
        }
    }

    /// People of one sex.
    public struct BySex: Sendable, Codable, Hashable {
        public var sex: Sex
        public var people: People

        public init(sex: Sex, people: People) {
            self.sex = sex
            self.people = people
        }
    }

    public init(
        indicator: IndicatorCode, value: ExactDecimal, numerator: ExactDecimal? = nil,
        denominator: ExactDecimal? = nil, groups: [Group] = [], method: String? = nil, evidence: String? = nil,
        sexes: [BySex]? = nil, notSplitBecause: String? = nil, comment: String? = nil
    ) {
        self.indicator = indicator
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.groups = groups
        self.method = method
        self.evidence = evidence
        self.sexes = sexes
        self.notSplitBecause = notSplitBecause
        self.comment = comment
    }
}

/// Values of a period came in, before it was locked. Those of the same indicator replace what was there.
public struct ResultValuesRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "result-values-recorded", in: "result-period")

    public let activity: ActivityID
    public let period: Period
    /// Counted from 1; every recording is one.
    public let version: Int
    /// All values of the period as they now are.
    public let values: [ResultValue]
    /// The partner's submission that brought them.
    public let submission: SubmissionID?
    /// The parts of that submission that are in.
    public let parts: [Int]
    public let recordedBy: String

    public init(
        activity: ActivityID, period: Period, version: Int, values: [ResultValue], submission: SubmissionID?,
        parts: [Int], recordedBy: String
    ) {
        self.activity = activity
        self.period = period
        self.version = version
        self.values = values
        self.submission = submission
        self.parts = parts
        self.recordedBy = recordedBy
    }
}
