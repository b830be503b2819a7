/// A payment that is planned (`planned-disbursement`).
public struct PlannedDisbursement: Sendable, Equatable {
    /// Which version it is (`@type`); nil when not stated, which the standard takes for original.
    public let type: Coded<BudgetType>?

    /// The first day (`period-start`).
    public let periodStart: CalendarDate?

    /// The last day (`period-end`); optional.
    public let periodEnd: CalendarDate?

    /// The amount; nil when the element is missing, which is a problem.
    public let value: Money?

    /// Who is to pay (`provider-org`).
    public let provider: TransactionParty?

    /// Who is to be paid (`receiver-org`).
    public let receiver: TransactionParty?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        type: Coded<BudgetType>? = nil, periodStart: CalendarDate? = nil, periodEnd: CalendarDate? = nil,
        value: Money? = nil, provider: TransactionParty? = nil, receiver: TransactionParty? = nil, line: Int = 0
    ) {
        self.type = type
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.value = value
        self.provider = provider
        self.receiver = receiver
        self.line = line
    }
}
