/// A partner's financial report of an activity, accepted.
public struct FinancesReported: DomainEvent {
    public static let type = EventType(.intake, "finances-reported", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let provenance: Provenance
    /// A part of the report's lines; its sub-agreements stand in the first part.
    public let report: FinancialReport
    /// Counted from 1.
    public let part: Int
    public let parts: Int

    public init(
        submission: SubmissionID, organisation: OrganisationCode, provenance: Provenance, report: FinancialReport,
        part: Int, parts: Int
    ) {
        self.submission = submission
        self.organisation = organisation
        self.provenance = provenance
        self.report = report
        self.part = part
        self.parts = parts
    }
}

/// What was spent on an activity in a period, and what was agreed with those further down the chain.
public struct FinancialReport: Sendable, Codable, Hashable {
    public var programme: ProgrammeCode
    public var activity: ActivityID
    public var period: Period
    public var lines: [Line]
    public var subAgreements: [SubAgreement]

    public init(
        programme: ProgrammeCode, activity: ActivityID, period: Period, lines: [Line], subAgreements: [SubAgreement]
    ) {
        self.programme = programme
        self.activity = activity
        self.period = period
        self.lines = lines
        self.subAgreements = subAgreements
    }

    /// Expenditure under one line of the budget, of one kind.
    public struct Line: Sendable, Codable, Hashable {
        /// As the approved budget calls it.
        public var budgetLine: String
        public var intervention: InterventionType
        public var costClass: CostClass
        public var amount: Money
        public var pillar: Pillar?
        /// `nil` where it served several.
        public var country: CountryCode?

        public init(
            budgetLine: String, intervention: InterventionType, costClass: CostClass, amount: Money, pillar: Pillar?,
            country: CountryCode?
        ) {
            self.budgetLine = budgetLine
            self.intervention = intervention
            self.costClass = costClass
            self.amount = amount
            self.pillar = pillar
            self.country = country
        }
    }

    /// An agreement by which a partner passes money on.
    public struct SubAgreement: Sendable, Codable, Hashable {
        /// The agreement's own number at the partner: two reports of one agreement are one agreement.
        public var reference: String
        public var receiver: Receiver
        /// How many hands the money went through from the donor: 1 for a grant of the donor's own partner.
        public var tier: Int
        public var amount: Money
        public var period: Period
        public var flexibility: Earmarking
        /// Percent of the amount that the receiver may spend on overhead.
        public var overheadPercent: ExactDecimal
        /// Percent of the amount that is paid before it is spent.
        public var advancePercent: ExactDecimal
        /// The reference of the agreement that its money comes from; absent for the donor's own grant, and where it is
        /// not told.
        public var upstream: String?

        public init(
            reference: String, receiver: Receiver, tier: Int, amount: Money, period: Period, flexibility: Earmarking,
            overheadPercent: ExactDecimal, advancePercent: ExactDecimal, upstream: String? = nil
        ) {
            self.reference = reference
            self.receiver = receiver
            self.tier = tier
            self.amount = amount
            self.period = period
            self.flexibility = flexibility
            self.overheadPercent = overheadPercent
            self.advancePercent = advancePercent
            self.upstream = upstream
        }
    }

    /// Who money is passed on to.
    public struct Receiver: Sendable, Codable, Hashable {
        public var name: String
        public var country: CountryCode
        /// Registration with a country's own register, such as `UG-NGB-1234`; `nil` where it has none.
        public var registration: String?
        /// Headquartered and operating in its own aid-recipient country, not affiliated to an international NGO.
        public var isLocal: Bool
        /// Founded and led by refugees, or more than half of its leadership are refugees.
        public var isRefugeeLed: Bool

        public init(name: String, country: CountryCode, registration: String?, isLocal: Bool, isRefugeeLed: Bool) {
            self.name = name
            self.country = country
            self.registration = registration
            self.isLocal = isLocal
            self.isRefugeeLed = isRefugeeLed
        }
    }
}
