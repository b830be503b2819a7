import Domain
import Foundation

@testable import Analytics

/// Facts of money as tests state them.
struct MoneyFacts {
    var decided: [Fact<DecidedMoney>] = []
    var activities: [Fact<ReportedActivity>] = []
    var reported: [Fact<ReportedMoney>] = []
    /// Programmes that reports name for activities.
    var attributions: [(activity: ActivityID, programme: ProgrammeCode, source: FactSource)] = []
    var organisations: [Fact<KnownOrganisation>] = []
    var budgets: [Fact<RecordedBudget>] = []

    /// All of them, each activity with its one part.
    var base: FactBase { base(countable: []) }

    func base(countable: Set<IndicatorCode>) -> FactBase {
        var base = FactBase(countable: countable)
        for fact in activities {
            base.add(activity: fact)
            base.add(
                part: Fact(
                    source: fact.source, content: ReportedActivityPart(activity: fact.activity, version: 1, part: 1)))
        }
        for fact in reported { base.add(transaction: fact) }
        for fact in decided { base.add(decision: fact) }
        for naming in attributions { base.name(naming.activity, naming.programme, naming.source) }
        base.money.organisations = organisations
        for fact in budgets { base.money.budgets.append(base.small(fact)) }
        base.settle()
        return base
    }
}
