import Domain
import Foundation

/// The sum of one indicator of migration cooperation over separate schemes in one period.
///
/// There is no sum over indicators: somebody who returned may also get reintegration support, so M1 and M2 are never
/// added.
enum MigrationTotal {
    /// What a sum is made of.
    struct Answer: Sendable, Equatable {
        let amount: ExactDecimal
        /// Of the parts: a part that is more than its number makes the sum more than its number.
        let bound: ValueBound?
        let unit: String
    }

    /// Why there is no sum.
    struct Refusal: Error, Equatable {
        let reason: String
        let remedy: String
    }

    static func of(_ values: [IndicatorValue], _ indicator: MigrationIndicator) throws(Refusal) -> Answer {
        guard let unit = values.first?.unit else {
            throw Refusal(reason: "Nothing is recorded.", remedy: "Ask for another period, or list the values.")
        }
        if let reason = indicator.reasonNotToAdd, values.count > 1 {
            throw Refusal(reason: reason, remedy: "Show them side by side.")
        }
        guard values.allSatisfy({ $0.unit == unit }) else {
            throw Refusal(reason: "The values differ in unit.", remedy: "Show them side by side.")
        }
        let schemes = Dictionary(grouping: values) { "\($0.scheme ?? $0.programme.text)\u{0}\($0.aspect ?? "")" }
        for parts in schemes.values { try mustBeDisjoint(parts) }
        guard Set(values.map { $0.aspect ?? "" }).count == 1 else {
            throw Refusal(reason: "The values count different things.", remedy: "Ask for one aspect.")
        }
        let sum = values.reduce(Decimal(0)) { $0 + $1.amount.value }
        return Answer(amount: ExactDecimal(sum), bound: bound(of: values), unit: unit)
    }

    /// Within a scheme only separate countries of one source are separate.
    private static func mustBeDisjoint(_ parts: [IndicatorValue]) throws(Refusal) {
        let scheme = parts.first.map { $0.scheme ?? $0.programme.text } ?? ""
        guard Set(parts.map(\.provenance)).count <= 1 else {
            throw Refusal(
                reason: "More than one source states a value for \(scheme).",
                remedy: "Ask for one source: provenance=….")
        }
        let countries = parts.map(\.country)
        guard parts.count == 1 || !(countries.contains(nil) || Set(countries).count < countries.count) else {
            throw Refusal(
                reason: "The values for \(scheme) overlap: a country stands there twice, or beside the whole.",
                remedy: "Correct the values, or show them side by side.")
        }
    }

    private static func bound(of values: [IndicatorValue]) -> ValueBound? {
        let bounds = Set(values.compactMap(\.bound))
        return bounds.count > 1 ? .about : bounds.first
    }
}
