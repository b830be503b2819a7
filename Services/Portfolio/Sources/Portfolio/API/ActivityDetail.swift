import Domain
import Hummingbird

/// Everything about an activity but its single transactions and results.
struct ActivityDetail: ResponseEncodable, Sendable {
    let identifier: String
    /// The current version.
    let version: Int
    let activity: ActivityHeader
    let versions: [ActivityVersion]
    /// By transaction type and currency, of the current version.
    let totals: [TransactionTotal]
    let budgets: [ReportedBudget]
    let plannedDisbursements: [PlannedDisbursement]
}
