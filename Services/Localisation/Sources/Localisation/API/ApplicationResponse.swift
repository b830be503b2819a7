import Domain
import Foundation
import Hummingbird

/// An application with its assessment and the decision on it.
struct ApplicationResponse: ResponseEncodable, Sendable {
    let id: String
    let framework: String
    let status: String
    let applicant: Applicant
    let title: String
    let country: CountryCode
    let period: Period
    let requested: Money
    let receivedAt: Date
    let threshold: Threshold?
    let score: Score?
    /// Place in the ranking, counted from 1.
    let rank: Int?
    let decision: DecisionResponse?
    let advance: Advance?
    let provenance: String
    let number: Int64

    /// The threshold check (drempeltoets).
    struct Threshold: Encodable, Sendable {
        let passed: Bool
        let unmet: [String]
    }

    /// An appraiser's judgement.
    struct Score: Encodable, Sendable {
        /// 0–100.
        let score: Int
        let scoredBy: String
        let motivation: String
        let scoredAt: Date?
    }

    /// An advance (voorschot) that was paid.
    struct Advance: Encodable, Sendable {
        let amount: Money
        let paidBy: String
        let paidOn: CalendarDate
    }

    private enum CodingKeys: String, CodingKey {
        case id, framework, status, applicant, title, country, period, requested, receivedAt, threshold, score, rank
        case decision, advance, provenance
    }

    init(_ row: ApplicationRow) {
        id = row.id
        framework = row.framework
        status = row.status
        applicant = row.content.applicant
        title = row.content.title
        country = row.content.country
        period = row.content.period
        requested = row.content.requested
        receivedAt = row.receivedAt
        threshold = row.threshold.map { Threshold(passed: $0.passed, unmet: $0.unmet) }
        score = row.score.map {
            Score(score: $0.score, scoredBy: $0.scoredBy, motivation: $0.motivation, scoredAt: row.scoredAt)
        }
        rank = row.rank
        decision = row.decision.map(DecisionResponse.init)
        advance = row.advance.map { Advance(amount: $0.amount, paidBy: $0.paidBy, paidOn: $0.paidOn) }
        provenance = row.provenance
        number = row.number
    }
}
