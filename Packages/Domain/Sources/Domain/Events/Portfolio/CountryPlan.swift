/// What a country document is.
public enum CountryDocumentKind: String, Sendable, Codable, CaseIterable {
    /// Country Vision Note: where partners want to be together in a country.
    case visionNote = "vision-note"
    /// Multi-Annual Country Plan: how, with which targets, and who does what.
    case multiAnnualPlan = "multi-annual-plan"
}

/// The text of a country document: why the programme thinks it will work, what comes first, who does what.
public struct CountryPlan: Sendable, Codable, Hashable {
    public var title: String
    /// Why what is done is thought to lead to what is wanted, in this country.
    public var theoryOfChange: String
    public var assumptions: [Assumption]
    public var priorities: [Priority]
    /// What the plan costs; `nil` where shares are percentages, or where there are none.
    public var total: Money?
    /// All in percent, together 100, or all as amounts, together the total.
    public var shares: [Share]
    public var targets: [Target]
    /// The thematic departments that must be consulted, as the ministry abbreviates them.
    public var departments: [String]

    public init(
        title: String, theoryOfChange: String, assumptions: [Assumption], priorities: [Priority], total: Money?,
        shares: [Share], targets: [Target], departments: [String]
    ) {
        self.title = title
        self.theoryOfChange = theoryOfChange
        self.assumptions = assumptions
        self.priorities = priorities
        self.total = total
        self.shares = shares
        self.targets = targets
        self.departments = departments
    }

    /// What must be so for the theory of change to hold. Whether it is so is `AssumptionObserved`.
    public struct Assumption: Sendable, Codable, Hashable {
        public var statement: String
        /// How one would notice that it does not hold.
        public var watchedBy: String

        public init(statement: String, watchedBy: String) {
            self.statement = statement
            self.watchedBy = watchedBy
        }
    }

    public struct Priority: Sendable, Codable, Hashable {
        public var title: String
        public var pillar: Pillar

        public init(title: String, pillar: Pillar) {
            self.title = title
            self.pillar = pillar
        }
    }

    /// What a partner carries of the plan, in percent or as an amount.
    public struct Share: Sendable, Codable, Hashable {
        public var partner: OrganisationCode
        public var percent: ExactDecimal?
        public var amount: Money?

        public init(partner: OrganisationCode, percent: ExactDecimal?, amount: Money?) {
            self.partner = partner
            self.percent = percent
            self.amount = amount
        }
    }

    /// What an indicator is to be on a day.
    public struct Target: Sendable, Codable, Hashable {
        public var indicator: IndicatorCode
        public var baseline: ExactDecimal?
        public var value: ExactDecimal
        public var unit: String
        public var by: CalendarDate

        public init(
            indicator: IndicatorCode, baseline: ExactDecimal?, value: ExactDecimal, unit: String, by: CalendarDate
        ) {
            self.indicator = indicator
            self.baseline = baseline
            self.value = value
            self.unit = unit
            self.by = by
        }
    }
}
