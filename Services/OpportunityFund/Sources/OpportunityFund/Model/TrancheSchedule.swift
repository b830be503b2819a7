import Domain
import Foundation
import ServiceKit

/// In which parts an award is paid. The parts add up to it exactly.
enum TrancheSchedule {
    /// By percentages, rounded to a hundredth of the currency's unit; the last part takes the rounding. Parts that
    /// round to nothing are left out.
    static func standard(for award: Money, percentages: [Int]) -> [Money] {
        var rest = award.amount
        var parts: [Decimal] = []
        for percentage in percentages.dropLast() {
            let part = min(rest, Rounding.down(award.amount * Decimal(percentage) / 100, toPlaces: 2))
            parts.append(part)
            rest -= part
        }
        parts.append(rest)
        return parts.filter { $0 > 0 }.map { Money($0, award.currency) }
    }

    static func check(_ tranches: [Money], of award: Money) throws(FundRejection) {
        for (index, tranche) in tranches.enumerated() {
            guard tranche.currency == award.currency else {
                throw .invalid(
                    "tranches[\(index)].currency",
                    "A tranche is in \(tranche.currency), the award in \(award.currency).",
                    remedy: "Give every tranche in \(award.currency).")
            }
            guard tranche.amount > 0 else {
                throw .invalid(
                    "tranches[\(index)].amount", "A tranche is \(tranche).", remedy: "Give amounts above zero.")
            }
        }
        let sum = tranches.reduce(Decimal(0)) { $0 + $1.amount }
        guard sum == award.amount else {
            throw FundRejection(
                .tranchesDoNotAddUp, "The tranches add up to \(Money(sum, award.currency)), the award is \(award).",
                field: "tranches", remedy: "Give tranches that add up to the award, or none for the usual ones.")
        }
    }
}
