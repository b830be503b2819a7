/// How many people an activity reached in a period, by indicator, place and group.
public struct PeopleReport: Sendable, Codable, Hashable {
    public var programme: ProgrammeCode
    public var activity: ActivityID
    public var period: Period
    /// How the values of this report are to be read.
    public var basis: Basis
    public var rows: [Row]

    public init(programme: ProgrammeCode, activity: ActivityID, period: Period, basis: Basis, rows: [Row]) {
        self.programme = programme
        self.activity = activity
        self.period = period
        self.basis = basis
        self.rows = rows
    }

    public enum Basis: String, Sendable, Codable, CaseIterable {
        /// People reached for the first time in this period: values of separate periods may be added.
        case newlyReached = "newly-reached"
        /// People reached from the start of the activity to the end of this period: the latest counts.
        case cumulative
    }

    /// One group in one place, under one indicator.
    public struct Row: Sendable, Codable, Hashable {
        public var indicator: IndicatorCode
        public var pillar: Pillar
        public var country: CountryCode
        /// First-level administrative area, as the country names it; `nil` for the whole country.
        public var location: String?
        public var population: Population
        public var people: People
        /// Parts of `people`; they add up to it. Empty where the report gives none.
        public var parts: [Part]
        /// Where people were counted from, when the activity began; `nil` where the report gives none.
        public var baseline: People?
        /// How many were to be reached in the period; `nil` where the report gives none.
        public var target: People?
        /// What the partner says of the figure, such as why it is much higher than before.
        public var comment: String?
        /// Why people are not told apart by population, sex, age or disability, where they are not.
        public var notSplitBecause: String?
        /// What shows that it is so: identifiers of attachments, or https addresses.
        public var evidence: [String]?

        public init(
            indicator: IndicatorCode, pillar: Pillar, country: CountryCode, location: String?, population: Population,
            people: People, parts: [Part], baseline: People? = nil, target: People? = nil, comment: String? = nil,
            notSplitBecause: String? = nil, evidence: [String]? = nil
        ) {
            self.indicator = indicator
            self.pillar = pillar
            self.country = country
            self.location = location
            self.population = population
            self.people = people
            self.parts = parts
            self.baseline = baseline
            self.target = target
            self.comment = comment
            self.notSplitBecause = notSplitBecause
            self.evidence = evidence
        }
    }

    /// People of one sex, age and disability status.
    public struct Part: Sendable, Codable, Hashable {
        public var sex: Sex
        public var age: AgeBand
        public var disability: Disability
        public var people: People

        public init(sex: Sex, age: AgeBand, disability: Disability, people: People) {
            self.sex = sex
            self.age = age
            self.disability = disability
            self.people = people
        }
    }
}
