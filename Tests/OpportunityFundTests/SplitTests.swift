import Domain
import Foundation
import Testing

@testable import OpportunityFund

@Suite("Dividing money")
struct SplitTests {
    @Test(
        "The usual tranches add up to the award; the last takes the rounding",
        arguments: [
            ("0.01", ["0.01"]), ("0.05", ["0.02", "0.02", "0.01"]), ("100.01", ["40", "40", "20.01"]),
            ("1000000", ["400000", "400000", "200000"]), ("0.000000000001", ["0.000000000001"]),
            ("999999999999999999.99", ["399999999999999999.99", "399999999999999999.99", "200000000000000000.01"]),
        ])
    func usual(award: String, tranches: [String]) throws {
        let parts = TrancheSchedule.standard(for: try Samples.money(award), percentages: [40, 40, 20])
        #expect(parts == (try tranches.map { try Samples.money($0) }))
    }

    @Test("A payment is divided to the cent, and the last payment leaves each partner its share", arguments: 1...40)
    func shares(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let partners = ["UNHCR", "ILO", "UNICEF", "WB", "IFC"].prefix(Int.random(in: 1...5, using: &random))
        var unpaid = try partners.map { partner in
            let cents = Int.random(
                in: 1...([9, 1_000, 1_000_000_000_000].randomElement(using: &random) ?? 9), using: &random)
            return PartnerShare(
                organisation: try Samples.organisation(partner), amount: Money(Decimal(cents) / 100, .eur))
        }
        var left = unpaid.reduce(Decimal(0)) { $0 + $1.amount.amount }
        while left > 0 {
            let cents = NSDecimalNumber(decimal: left * 100).intValue
            let payment = Decimal(Int.random(in: 1...cents, using: &random)) / 100
            let parts = ShareSplit.of(Money(payment, .eur), over: unpaid)
            #expect(parts.reduce(Decimal(0)) { $0 + $1.amount.amount } == payment)
            #expect(parts.map(\.organisation) == unpaid.map(\.organisation))
            unpaid = zip(unpaid, parts).map { claim, part in
                #expect(part.amount.amount >= 0 && part.amount.amount <= claim.amount.amount)
                #expect(Rounding.down(part.amount.amount, toPlaces: 2) == part.amount.amount)
                return PartnerShare(
                    organisation: claim.organisation,
                    amount: Money(claim.amount.amount - part.amount.amount, .eur))
            }
            left -= payment
        }
        #expect(unpaid.allSatisfy { $0.amount.amount == 0 })
    }
}
