import Domain
import Foundation
import Hummingbird

/// A call with what of its envelope is used.
struct CallResponse: ResponseEncodable, Sendable {
    let id: String
    let title: String
    let programme: String
    let envelope: Money
    let opens: Date
    /// The last instant at which a proposal counts as in time.
    let closes: Date
    let publishedAt: Date
    /// Where the envelope comes from.
    let provenance: String
    let usage: Usage
    let number: Int64

    /// What is promised and paid.
    struct Usage: Encodable, Sendable {
        let approved: Money
        let signed: Money
        let paid: Money
        let left: Money
        let asOf: Date
        /// Where the awards come from.
        let provenance: [String]
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, programme, envelope, opens, closes, publishedAt, provenance, usage
    }

    init(_ row: CallRow, asOf: Date) {
        id = row.id
        title = row.title
        programme = row.programme
        envelope = row.envelope
        opens = row.opens
        closes = row.closes
        publishedAt = row.publishedAt
        provenance = row.provenance
        usage = Usage(
            approved: row.usage.approved, signed: row.usage.signed, paid: row.usage.paid, left: row.usage.left,
            asOf: asOf, provenance: row.usage.provenance)
        number = row.number
    }
}
