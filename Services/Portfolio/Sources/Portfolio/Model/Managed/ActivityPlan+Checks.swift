import Domain
import Foundation

/// What a plan must be at any time, and what it must be before money is committed.
extension ActivityPlan {
    /// The sum of the lines; they have one currency.
    var commitment: Money {
        Money(budget.reduce(0) { $0 + $1.amount.amount }, budget.first?.amount.currency ?? .eur)
    }

    /// What is wrong with it at any time.
    func check() throws(ManagedRejection) {
        for (field, text) in [("title", title), ("scope", scope)] {
            _ = try ManagedRejection.said(text, as: field)
        }
        guard let longest = period.start.adding(months: 30 * 12), period.end <= longest else {
            throw .invalid("period", "The period \(period) is longer than 30 years.", remedy: "Check its last day.")
        }
        try ActivityPlan.check(budget)
        try checkModality()
        try checkShares(countries.map { ($0.country, $0.percentage) }, of: "countries")
        for country in countries where CountryCode(country.country) == nil {
            throw .invalid(
                "countries", "“\(country.country.prefix(20))” is no country.",
                remedy: "Give countries by ISO 3166-1 alpha-2, such as JO.")
        }
        for (vocabulary, shares) in Dictionary(grouping: sectors, by: \.vocabulary).sorted(by: { $0.key < $1.key }) {
            try checkShares(shares.map { ($0.code, $0.percentage) }, of: "sectors")
            if vocabulary == "1", let cost = shares.first(where: { Self.inDonorCosts.contains($0.code) }) {
                throw .invalid(
                    "sectors", "Sector \(cost.code) is a cost of receiving refugees in the donor's own country.",
                    remedy: "Leave it out: such costs are no part of this portfolio.")
            }
        }
    }

    /// OECD DAC sectors of costs within the donor's country, 93010 to 93018.
    private static let inDonorCosts = Set((93010...93018).map(String.init))

    /// Lines that can be a budget.
    static func check(_ budget: [PlanLine]) throws(ManagedRejection) {
        guard !budget.isEmpty, budget.count <= 500 else {
            throw .invalid(
                "budget", "The budget has \(budget.count) lines.", remedy: "Give from 1 to 500 lines.")
        }
        guard Set(budget.map(\.code)).count == budget.count, budget.allSatisfy({ !$0.code.isEmpty }) else {
            throw .invalid(
                "budget", "Lines have no code, or the same one.", remedy: "Give each line a code of its own.")
        }
        for line in budget {
            guard line.amount.amount > 0, line.amount.amount <= 100_000_000_000 else {
                throw .invalid(
                    "budget", "Line \(line.code) comes to \(line.amount).",
                    remedy: "Give each line an amount above 0, and no more than 100 billion.")
            }
            guard line.amount.currency == budget.first?.amount.currency else {
                throw .invalid(
                    "budget", "Line \(line.code) is in \(line.amount.currency), another than the first.",
                    remedy: "Give all lines in the currency of the agreement.")
            }
        }
    }

    private func checkModality() throws(ManagedRejection) {
        switch modality {
        case .national:
            guard parallelReason == nil, sunsetOn == nil else {
                throw .invalid(
                    "modality", "A reason or sunset date for parallel services is given, and the modality is national.",
                    remedy: "Leave them out, or set the modality to parallel.")
            }
        case .parallel:
            guard let parallelReason else {
                throw .invalid(
                    "parallelReason", "Services beside those of the country have no reason.",
                    remedy: "Say why those of the country cannot be used.")
            }
            _ = try ManagedRejection.said(parallelReason, as: "parallelReason")
            guard let sunsetOn, sunsetOn > period.start else {
                throw .invalid(
                    "sunsetOn", "Services beside those of the country have no day on which they end.",
                    remedy: "Give a sunset date after \(period.start).")
            }
        }
    }

    private func checkShares(
        _ shares: [(code: String, percentage: ExactDecimal?)], of field: String
    ) throws(ManagedRejection) {
        guard Set(shares.map(\.code)).count == shares.count, shares.count <= 200 else {
            throw .invalid(field, "One of the \(field) is given twice.", remedy: "Give each once.")
        }
        guard shares.allSatisfy({ $0.percentage.map { (0...100).contains($0.value) } ?? true }) else {
            throw .invalid(field, "A percentage is not from 0 to 100.", remedy: "Check the shares of the \(field).")
        }
    }
}

/// What is missing before a plan can be appraised and committed to.
extension ActivityPlan {
    func missing(hasFramework: Bool) -> [String] {
        var missing: [String] = []
        if !Self.addUp(countries.map(\.percentage)) { missing.append("countries that add up to 100 percent") }
        let vocabularies = Dictionary(grouping: sectors, by: \.vocabulary)
        if vocabularies["1"] == nil || !vocabularies.values.allSatisfy({ Self.addUp($0.map(\.percentage)) }) {
            missing.append("sectors of OECD DAC (vocabulary 1) that add up to 100 percent")
        }
        if gender == nil { missing.append("the gender marker: 0, 1 or 2") }
        if disability == nil { missing.append("the disability marker: 0, 1 or 2") }
        if !hasFramework { missing.append("a results framework: at least one indicator with baseline and target") }
        return missing
    }

    /// Exactly 100; one alone without a percentage is all of it.
    private static func addUp(_ percentages: [ExactDecimal?]) -> Bool {
        if percentages.count == 1, percentages[0] == nil { return true }
        let given = percentages.compactMap { $0?.value }
        return given.count == percentages.count && given.reduce(0, +) == 100
    }
}
