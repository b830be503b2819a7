import Domain
import Foundation

/// Divides a payment over partners in proportion to what each still gets, to the last cent.
///
/// The parts add up to the payment, none is above what its partner still gets, and the last payment of an award
/// leaves every partner with exactly its share. Cents that are left over go where rounding took most; between
/// equals to who comes first.
enum ShareSplit {
    static func of(_ payment: Money, over unpaid: [PartnerShare]) -> [PartnerShare] {
        let claims = unpaid.map(\.amount.amount)
        let whole = claims.reduce(Decimal(0), +)
        guard whole > 0 else { return [] }
        let places = Rounding.places(of: claims + [payment.amount])
        let exact = claims.map { $0 * payment.amount / whole }
        var left = payment.amount
        var parts: [Decimal] = []
        for (claim, value) in zip(claims, exact) {
            let part = min(Rounding.down(value, toPlaces: places), claim, left)
            parts.append(part)
            left -= part
        }
        let unit = Decimal(sign: .plus, exponent: -places, significand: 1)
        let byLoss = parts.indices.sorted { (exact[$1] - parts[$1], $0) < (exact[$0] - parts[$0], $1) }
        for index in byLoss where left > 0 {
            let part = min(unit, left, claims[index] - parts[index])
            parts[index] += part
            left -= part
        }
        return zip(unpaid, parts).map {
            PartnerShare(organisation: $0.organisation, amount: Money($1, payment.currency))
        }
    }
}
