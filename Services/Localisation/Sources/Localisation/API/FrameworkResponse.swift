import Domain
import Foundation
import Hummingbird

/// A framework with what of its ceiling is used.
struct FrameworkResponse: ResponseEncodable, Sendable {
    let id: String
    let title: String
    let programme: String
    let ceiling: Money
    let opens: Date
    /// The last instant at which an application counts as in time.
    let closes: Date
    /// 0–100; below it nothing is granted.
    let passMark: Int
    /// Percent of a grant.
    let advancePercentage: Int
    let publishedAt: Date
    let ranking: Ranking?
    /// Where the ceiling comes from.
    let provenance: String
    let usage: Usage
    let number: Int64

    /// Who established the ranking, and when.
    struct Ranking: Encodable, Sendable {
        let establishedBy: String?
        let establishedAt: Date
    }

    /// What is granted and paid.
    struct Usage: Encodable, Sendable {
        let applications: Int
        let granted: Money
        let advanced: Money
        let left: Money
        let asOf: Date
        /// Where the grants come from.
        let provenance: [String]
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, programme, ceiling, opens, closes, passMark, advancePercentage, publishedAt, ranking
        case provenance, usage
    }

    init(_ row: FrameworkRow, asOf: Date) {
        id = row.id
        title = row.title
        programme = row.programme
        ceiling = row.ceiling
        opens = row.opens
        closes = row.closes
        passMark = row.passMark
        advancePercentage = row.advancePercentage
        publishedAt = row.publishedAt
        ranking = row.rankedAt.map { Ranking(establishedBy: row.rankedBy, establishedAt: $0) }
        provenance = row.provenance
        usage = Usage(
            applications: row.usage.applications, granted: row.usage.granted, advanced: row.usage.advanced,
            left: row.usage.left, asOf: asOf, provenance: row.usage.provenance)
        number = row.number
    }
}
