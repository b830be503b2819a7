import Domain

/// What happens to money and to the budgets and portfolios that it is seen by.
enum MoneyEvents {
    /// Budgets are among those of reference: each kind is named once.
    static let types: [any DomainEvent.Type] =
        ExpenditureEvent.types + SubAgreementEvent.types + ChainFlagEvent.types + RateEvent.types
        + BudgetEvent.types.filter { $0 != BudgetRecorded.self } + ScenarioEvent.types + CeilingEvent.types
        + PortfolioEvent.types
}
