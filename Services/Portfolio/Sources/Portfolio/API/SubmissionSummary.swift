import Hummingbird

/// What one submission brought, new or confirmed, counted over the record.
struct SubmissionSummary: ResponseEncodable, Sendable, Equatable {
    let activities: Int
    /// By type and currency; a transaction without a usable value is in none of them.
    let transactions: [TransactionTotal]
    let results: Int
    let indicators: Int
    let periods: Int
    /// Of baselines, targets and actual values.
    let dimensions: Int
    /// Transactions whose value or date could not be used.
    let unusable: Int
}
