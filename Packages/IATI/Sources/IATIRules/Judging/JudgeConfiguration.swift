public import IATI

/// How files are judged.
public struct JudgeConfiguration: Sendable {
    /// The day for which a file is judged: nothing that happened may lie after it. The judge has no clock of its own.
    public var today: CalendarDate

    /// What the donor asks beyond the standard; nil for the standard alone.
    public var donor: DonorRequirements?

    /// Bounds on what one file may cost.
    public var limits: ReadingLimits

    /// How many findings of one rule are kept of one file; all are counted.
    public var findingsPerRule: Int

    /// Whether the typed values of activities are read, too.
    public var keepsActivities: Bool

    /// A configuration.
    public init(
        today: CalendarDate, donor: DonorRequirements? = .dutchForeignAffairs, limits: ReadingLimits = ReadingLimits(),
        findingsPerRule: Int = 1000, keepsActivities: Bool = true
    ) {
        self.today = today
        self.donor = donor
        self.limits = limits
        self.findingsPerRule = findingsPerRule
        self.keepsActivities = keepsActivities
    }
}
