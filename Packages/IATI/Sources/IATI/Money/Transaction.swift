/// Money that was promised, came in or went out (`transaction`).
public struct Transaction: Sendable, Equatable {
    /// What it does (`transaction-type`); nil when not stated, which is a problem.
    public let type: Coded<TransactionType>?

    /// The publisher's own reference (`@ref`).
    public let reference: String?

    /// Whether it is humanitarian (`@humanitarian`); nil when not stated.
    public let isHumanitarian: Bool?

    /// The day (`transaction-date`); nil when it is missing or unusable, which is a problem.
    public let date: CalendarDate?

    /// The amount; nil when the element is missing, which is a problem.
    public let value: Money?

    /// What it is for.
    public let descriptions: [Narrative]

    /// Who pays.
    public let provider: TransactionParty?

    /// Who is paid.
    public let receiver: TransactionParty?

    /// How the money flows (`disbursement-channel`).
    public let disbursementChannel: String?

    /// What it is for, by sector.
    public let sectors: [Classification]

    /// The countries it is for; the standard allows one.
    public let recipientCountries: [Classification]

    /// The regions it is for; the standard allows one.
    public let recipientRegions: [Classification]

    /// The kind of flow (`flow-type`), when it is not that of the activity.
    public let flowType: String?

    /// The kind of finance (`finance-type`), when it is not that of the activity.
    public let financeType: String?

    /// The kinds of aid (`aid-type`), when they are not those of the activity.
    public let aidTypes: [Classification]

    /// Whether the aid is tied (`tied-status`), when it is not as in the activity.
    public let tiedStatus: String?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        type: Coded<TransactionType>? = nil, reference: String? = nil, isHumanitarian: Bool? = nil,
        date: CalendarDate? = nil, value: Money? = nil, descriptions: [Narrative] = [],
        provider: TransactionParty? = nil, receiver: TransactionParty? = nil, disbursementChannel: String? = nil,
        sectors: [Classification] = [], recipientCountries: [Classification] = [],
        recipientRegions: [Classification] = [], flowType: String? = nil, financeType: String? = nil,
        aidTypes: [Classification] = [], tiedStatus: String? = nil, line: Int = 0
    ) {
        self.type = type
        self.reference = reference
        self.isHumanitarian = isHumanitarian
        self.date = date
        self.value = value
        self.descriptions = descriptions
        self.provider = provider
        self.receiver = receiver
        self.disbursementChannel = disbursementChannel
        self.sectors = sectors
        self.recipientCountries = recipientCountries
        self.recipientRegions = recipientRegions
        self.flowType = flowType
        self.financeType = financeType
        self.aidTypes = aidTypes
        self.tiedStatus = tiedStatus
        self.line = line
    }
}
