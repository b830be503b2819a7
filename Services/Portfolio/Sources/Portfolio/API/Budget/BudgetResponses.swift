import Domain
import Hummingbird

/// A version of a budget, with its lines as approved reallocations left them.
struct BudgetResponse: ResponseEncodable, Sendable {
    let budget: ArticleBudget
    let lines: [ArticleBudget.Line]
}

/// A reallocation with how far it is.
struct ReallocationItem: ResponseEncodable, Sendable {
    let reallocation: BudgetReallocation
    let status: ReallocationStatus
    let proposedBy: String
    let decidedBy: String?
    /// Why it was declined.
    let decisionReason: String?
}

/// A scenario in one version.
struct ScenarioItem: ResponseEncodable, Sendable {
    let scenario: BudgetScenario
    let version: Int
    let recordedBy: String
    let recordedAt: String

    /// Its place in lists.
    var position: String { "\(scenario.id)\t\(1_000_000 + version)" }
}

/// The ceiling of a phase of a programme, with what is committed within it.
struct CeilingItem: ResponseEncodable, Sendable {
    let programme: String
    let phase: Int
    let start: CalendarDate?
    let end: CalendarDate?
    /// `null` where no source gives one.
    let ceiling: OrNull<Money>
    /// 0 for what the reference data quote; counted from 1 for what people set.
    let version: Int
    let source: String
    let setBy: String?
    let reason: String?
    /// Commitments of the donor within the phase, those of programmes that are a part of it included.
    let committed: MoneyTotals
    /// In the ceiling's currency; `null` where amounts cannot be compared.
    let left: OrNull<Money>
    let isExceeded: Bool
    let conversions: [String]
}

/// A portfolio in one version.
struct PortfolioItem: ResponseEncodable, Sendable {
    let id: String
    let version: Int
    let title: String
    let filter: PortfolioFilter
    let reason: String
    let decidedBy: String
    let recordedAt: String

    /// Its place in lists.
    var position: String { "\(id)\t\(1_000_000 + version)" }
}
