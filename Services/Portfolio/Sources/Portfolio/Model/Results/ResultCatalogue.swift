import Domain
import Foundation

/// The indicators that values can be given for, and what their values must be.
struct ResultCatalogue: Sendable {
    private let profiles: [IndicatorCode: IndicatorProfile]

    init(_ indicators: [IndicatorProfile]) {
        profiles = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
    }

    func profile(_ code: IndicatorCode) throws(ManagedRejection) -> IndicatorProfile {
        guard let profile = profiles[code] else {
            throw ManagedRejection(
                .unknownIndicator, "“\(code.text.prefix(40))” is no indicator of the catalogue.", field: "indicator",
                remedy: "Give one of the catalogue, such as E1.")
        }
        return profile
    }

    /// Values in the order of their codes; ratios are made of their parts again.
    func checked(_ values: [ResultValue], _ rules: ResultRules) throws(ManagedRejection) -> [ResultValue] {
        guard Set(values.map(\.indicator)).count == values.count, !values.isEmpty, values.count <= 200 else {
            throw .invalid(
                "values", "There are no values, or two for one indicator.", remedy: "Give one value an indicator.")
        }
        var checked: [ResultValue] = []
        for value in values.sorted(by: { $0.indicator < $1.indicator }) {
            checked.append(try self.checked(value, rules))
        }
        return checked
    }

    private func checked(_ value: ResultValue, _ rules: ResultRules) throws(ManagedRejection) -> ResultValue {
        let profile = try profile(value.indicator)
        var value = value
        if let method = value.method { _ = try ManagedRejection.said(method, as: "method") }
        if let evidence = value.evidence { _ = try ManagedRejection.said(evidence, as: "evidence") }
        if let comment = value.comment { _ = try ManagedRejection.said(comment, as: "comment") }
        if let reason = value.notSplitBecause { _ = try ManagedRejection.said(reason, as: "notSplitBecause") }
        if rules.policy.outcomes.contains(profile.code), value.evidence == nil {
            throw .invalid(
                "evidence", "\(profile.code) is an outcome, and nothing says where it can be seen.",
                remedy: "Name the survey, register or document.")
        }
        if profile.aggregation == .ratio {
            value.value = try ratio(value, profile)
        } else if value.numerator != nil || value.denominator != nil {
            throw .invalid(
                "numerator", "\(profile.code) is no ratio.", remedy: "Leave numerator and denominator out.")
        }
        if profile.countsWholeThings { try mustBeWhole(value.value, profile) }
        if profile.unit == "score 1-5", !(1...5).contains(value.value.value) {
            throw .invalid("value", "\(profile.code) is a score from 1 to 5.", remedy: "Give one.")
        }
        try checkGroups(value, profile)
        return value
    }

    /// An average of ratios is none: the parts are kept, and the ratio is made of them. 0 of 0 is no ratio.
    private func ratio(_ value: ResultValue, _ profile: IndicatorProfile) throws(ManagedRejection) -> ExactDecimal {
        guard let numerator = value.numerator, let denominator = value.denominator, denominator.value > 0 else {
            throw .invalid(
                "denominator", "\(profile.code) is a ratio, and its parts are missing or the lower one is 0.",
                remedy: "Give numerator and denominator; leave the indicator out where there is nothing to divide by.")
        }
        let scale: Decimal = profile.unit == "percent" ? 100 : 1
        var (exact, rounded) = (numerator.value * scale / denominator.value, Decimal())
        NSDecimalRound(&rounded, &exact, 2, .plain)
        guard ExactDecimal.holds(rounded) else {
            throw .invalid("numerator", "The ratio is out of bounds.", remedy: "Check its parts.")
        }
        return ExactDecimal(rounded)
    }

    private func mustBeWhole(_ value: ExactDecimal, _ profile: IndicatorProfile) throws(ManagedRejection) {
        var (given, whole) = (value.value, Decimal())
        NSDecimalRound(&whole, &given, 0, .down)
        guard whole == value.value, whole >= 0, whole <= 10_000_000_000 else {
            throw .invalid(
                "value", "\(value) is no number of \(profile.unit).", remedy: "Give a whole number from 0 on.")
        }
    }

    private func checkGroups(_ value: ResultValue, _ profile: IndicatorProfile) throws(ManagedRejection) {
        guard profile.unit == "people" else {
            guard value.groups.isEmpty, value.sexes == nil else {
                throw .invalid(
                    value.groups.isEmpty ? "sexes" : "groups", "\(profile.code) does not count people.",
                    remedy: "Leave groups and sexes out.")
            }
            return
        }
        let total = value.groups.reduce(Decimal(0)) { $0 + Decimal($1.people.count) }
        guard Set(value.groups.map(\.population)).count == value.groups.count, total == value.value.value else {
            throw .invalid(
                "groups", "The groups of \(profile.code) come to \(total), and its value is \(value.value).",
                remedy: "Give each population once, with an unknown part where it was not asked.")
        }
        guard let sexes = value.sexes else { return }
        let told = sexes.reduce(Decimal(0)) { $0 + Decimal($1.people.count) }
        guard Set(sexes.map(\.sex)).count == sexes.count, told == value.value.value else {
            throw .invalid(
                "sexes", "By sex \(profile.code) comes to \(told), and its value is \(value.value).",
                remedy: "Give each sex once, with an unknown part where it was not asked.")
        }
    }
}
