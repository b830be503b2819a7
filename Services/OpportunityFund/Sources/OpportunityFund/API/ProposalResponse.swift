import Domain
import Foundation
import Hummingbird

/// A proposal with what was decided on it.
struct ProposalResponse: ResponseEncodable, Sendable {
    let id: String
    let call: String
    let status: String
    let lead: String
    let title: String
    let country: CountryCode?
    let pillar: Pillar?
    let priority: String?
    let period: Period?
    let total: Money?
    let shares: [PartnerShare]?
    let benefitsRefugees: Bool?
    let benefitsHosts: Bool?
    let receivedAt: Date
    let provenance: String?
    let appraisal: Appraisal?
    let decision: Decision?
    /// The award that it became.
    let award: String?
    let number: Int64

    /// An appraiser's judgement.
    struct Appraisal: Encodable, Sendable {
        let appraiser: String
        /// 0–100.
        let score: Int
        let recommended: Bool
        let motivation: String
        let appraisedAt: Date?
    }

    /// What was decided: declined, approved or rejected.
    struct Decision: Encodable, Sendable {
        let outcome: String
        /// Absent where the rules of the call decided.
        let by: String?
        let reason: String?
        let decidedAt: Date
    }

    private enum CodingKeys: String, CodingKey {
        case id, call, status, lead, title, country, pillar, priority, period, total, shares, benefitsRefugees
        case benefitsHosts, receivedAt, provenance, appraisal, decision, award
    }

    init(_ row: ProposalRow) {
        id = row.id
        call = row.call
        status = row.status
        lead = row.lead
        title = row.title
        country = row.content?.country
        pillar = row.content?.pillar
        priority = row.content?.priority
        period = row.content?.period
        total = row.content?.total
        shares = row.content?.shares
        benefitsRefugees = row.content?.benefitsRefugees
        benefitsHosts = row.content?.benefitsHosts
        receivedAt = row.receivedAt
        provenance = row.provenance
        appraisal = row.appraisal.map {
            Appraisal(
                appraiser: $0.appraiser, score: $0.score, recommended: $0.recommended, motivation: $0.motivation,
                appraisedAt: row.appraisedAt)
        }
        decision = row.decidedAt.map {
            Decision(outcome: row.status, by: row.decidedBy, reason: row.reason, decidedAt: $0)
        }
        award = row.status == ProposalStatus.approved.rawValue ? row.id : nil
        number = row.number
    }
}
