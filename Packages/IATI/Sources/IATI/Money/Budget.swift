/// Money that is planned for a period (`budget`).
public struct Budget: Sendable, Equatable {
    /// Which version it is (`@type`); nil when not stated, which the standard takes for original.
    public let type: Coded<BudgetType>?

    /// How binding it is (`@status`); nil when not stated, which the standard takes for indicative.
    public let status: Coded<BudgetStatus>?

    /// The first day (`period-start`).
    public let periodStart: CalendarDate?

    /// The last day (`period-end`).
    public let periodEnd: CalendarDate?

    /// The amount; nil when the element is missing, which is a problem.
    public let value: Money?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        type: Coded<BudgetType>? = nil, status: Coded<BudgetStatus>? = nil, periodStart: CalendarDate? = nil,
        periodEnd: CalendarDate? = nil, value: Money? = nil, line: Int = 0
    ) {
        self.type = type
        self.status = status
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.value = value
        self.line = line
    }
}
