/// An activity in a list, as its current version has it.
struct ActivityItem: Encodable, Sendable {
    let identifier: String
    let title: String
    let reporter: Party?
    let status: String?
    /// Recipient countries, in alphabetical order.
    let countries: [String]
    let programme: String?
    let version: Int
    let origin: OriginItem
    let provenance: String
    /// Since when this version is the record.
    let recordedAt: String
}
