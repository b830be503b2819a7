import Foundation
import Journal
import ServiceKit

/// Expenditure, sub-agreements, exchange rates, budgets and portfolios.
struct MoneyRoutes: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date

    func add(to routes: Routes) {
        ExpenditureRoutes(journal: journal).add(to: routes)
        SubAgreementRoutes(journal: journal).add(to: routes)
        RateRoutes(journal: journal, now: now).add(to: routes)
        BudgetRoutes(journal: journal).add(to: routes)
        PortfolioRoutes(journal: journal).add(to: routes)
    }
}
