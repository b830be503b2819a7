import Domain

/// Everything that is known of money as of a time.
struct MoneyFactSet: Sendable {
    var decided: [Fact<DecidedMoney>] = []
    /// Current versions only.
    var activities: [Fact<ReportedActivity>] = []
    /// Of current versions only; provenance and submission are those of the version.
    var reported: [Fact<ReportedMoney>] = []
    var attributions: [Fact<ActivityProgramme>] = []
    var organisations: [Fact<KnownOrganisation>] = []
    var programmes: [Fact<KnownProgramme>] = []
    var budgets: [Fact<RecordedBudget>] = []
    var fund: [Fact<FundMoney>] = []
    var subsidies: [Fact<SubsidyMoney>] = []
}
