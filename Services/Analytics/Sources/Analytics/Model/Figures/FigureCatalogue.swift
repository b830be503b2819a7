/// Every figure there is, in the order of `Docs/figures.md`.
enum FigureCatalogue {
    static let all: [any FigureDefinition] = [
        ReachFigure(), RefugeeHostBalance(), WomenCoverage(), YouthCoverage(), DisabilityCoverage(),
        CostPerOutcome(), LearningToEarning(), BudgetExecution(), Predictability(), ForwardCover(),
        LocalisationShare(), RefugeeLedShare(), FundingQuality(), CascadeRatio(), FundCycleTime(), Leverage(),
        JointProgramming(), JointOutputs(), PolicyChanges(), AssistedReturns(), Activities(),
    ]

    static func figure(_ code: String) -> (any FigureDefinition)? { all.first { $0.about.code == code } }
}
