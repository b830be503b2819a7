import Domain

/// A result with its indicators, periods, targets and actual values.
struct ResultItem: Encodable, Sendable {
    /// Its place in lists.
    let id: Int64
    let activity: String
    let version: Int
    let number: Int
    let type: String?
    let title: String
    let indicators: [ReportedIndicator]
    let origin: OriginItem
    let provenance: String
    let recordedAt: String
}
