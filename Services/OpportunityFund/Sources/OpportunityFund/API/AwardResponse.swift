import Domain
import Foundation
import Hummingbird

/// An award with its tranches and their state.
struct AwardResponse: ResponseEncodable, Sendable {
    let id: String
    let call: String
    let status: String
    let title: String
    let country: String
    let amount: Money
    /// What was paid of it.
    let paid: Money
    let shares: [PartnerShare]
    let approvedBy: String
    let approvedAt: Date
    let signedBy: String?
    let signedOn: String?
    /// Empty until it is signed.
    let tranches: [Tranche]
    let asOf: Date
    let provenance: String
    let number: Int64

    /// A part of an award.
    struct Tranche: Encodable, Sendable {
        /// Counted from 1.
        let number: Int
        let status: String
        let amount: Money
        let requestedBy: String?
        let requestedAt: Date?
        let paidBy: String?
        let paidOn: String?
        /// What each partner got of it.
        let shares: [PartnerShare]?
    }

    private enum CodingKeys: String, CodingKey {
        case id, call, status, title, country, amount, paid, shares, approvedBy, approvedAt, signedBy, signedOn
        case tranches, asOf, provenance
    }

    init(_ row: AwardRow, asOf: Date) {
        id = row.id
        call = row.call
        status = row.status
        title = row.title
        country = row.country
        amount = row.amount
        let payments = row.tranches.filter { $0.status == TrancheStatus.paid.rawValue }.map(\.amount)
        paid = MoneyTotals(payments)[row.amount.currency] ?? Money(0, row.amount.currency)
        shares = row.shares
        approvedBy = row.approvedBy
        approvedAt = row.approvedAt
        signedBy = row.signedBy
        signedOn = row.signedOn
        tranches = row.tranches.map {
            Tranche(
                number: $0.number, status: $0.status, amount: $0.amount, requestedBy: $0.requestedBy,
                requestedAt: $0.requestedAt, paidBy: $0.paidBy, paidOn: $0.paidOn, shares: $0.shares)
        }
        self.asOf = asOf
        provenance = row.provenance
        number = row.number
    }
}
