import Domain

/// A transaction, with where its figure comes from.
struct TransactionItem: Encodable, Sendable {
    /// Its place in lists.
    let id: Int64
    let activity: String
    let version: Int
    /// Place among the activity's transactions, counted from 1.
    let number: Int
    let reference: String?
    let type: String
    let date: OrNull<String>
    /// `null` where the value that was reported is unusable.
    let value: OrNull<Money>
    let valueDate: String?
    let provider: Party?
    let receiver: Party?
    let description: String?
    let isHumanitarian: Bool?
    let origin: OriginItem
    let provenance: String
    let recordedAt: String
}
