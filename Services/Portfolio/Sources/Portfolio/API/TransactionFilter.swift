import Domain

/// Which transactions are asked for.
struct TransactionFilter: Sendable {
    var activity: String?
    /// IATI TransactionType.
    var type: String?
    var currency: Currency?
    /// An organisation's code or IATI identifier.
    var provider: String?
    var receiver: String?
    /// First and last day of the transaction, both included.
    var from: CalendarDate?
    var to: CalendarDate?
    /// With it: what that submission brought or confirmed, whether it is still current or not.
    var submission: String?
}
