import Domain
import Foundation
import Hummingbird

/// A decision (beschikking) on an application.
struct DecisionResponse: ResponseEncodable, Sendable {
    let application: String
    let framework: String
    let title: String
    /// `granted` or `refused`.
    let outcome: String
    /// `window`, `threshold`, `quality` or `ceiling`; absent for a grant.
    let ground: String?
    let reason: String?
    /// What is granted; absent for a refusal.
    let amount: Money?
    /// Place in the ranking, counted from 1; absent where it was refused before.
    let rank: Int?
    /// Absent where the rules of the framework decided.
    let decidedBy: String?
    let decidedAt: Date
    let provenance: String
    let number: Int64

    private enum CodingKeys: String, CodingKey {
        case application, framework, title, outcome, ground, reason, amount, rank, decidedBy, decidedAt, provenance
    }

    init(_ row: DecisionRow) {
        application = row.application
        framework = row.framework
        title = row.title
        outcome = row.outcome
        ground = row.ground
        reason = row.reason
        amount = row.amount
        rank = row.rank
        decidedBy = row.decidedBy
        decidedAt = row.decidedAt
        provenance = row.provenance
        number = row.number
    }
}
