import Domain
import Foundation

/// **`funding-quality`** – how good the money is that is passed on: long, flexible, with overhead.
///
/// Formula: of each agreement 30 · (at least 24 months) + 25 · flexibility (unearmarked 1, softly 0.7, earmarked 0.3,
/// tightly 0) + 15 · overhead adequacy (overhead ÷ 7 %, at most 1), weighted by amount, over the weights that are known
/// (70 of 100). Predictability (20) and payment on time (10) are not reported of agreements: coverage says so. Source:
/// finding R10 of the evaluation. Unit: points of 100. Configuration: `multi-year-months` († 24), `overhead-percent`
/// (D 7).
struct FundingQuality: ItemFigureDefinition {
    let apart: [FigureDimension] = [.currency]
    let about = FigureAbout(
        "funding-quality", "Funding quality of agreements",
        purpose: "Whether partners pass money on for as long, as freely and with overhead as they get it.",
        formula: """
            Of each agreement 30·(≥ 24 months) + 25·flexibility + 15·min(1, overhead ÷ 7 %), weighted by amount, out of \
            the 70 points that are known. Predictability (20) and payment on time (10) are not reported of agreements.
            """,
        source: "Evaluation (S0): multi-year flexible funding not passed on; X29, X30", unit: "points of 100",
        method: 2,
        settings: [
            FigureSetting("multi-year-months", "24", .unverified, "months from which an agreement is multi-year"),
            FigureSetting("overhead-percent", "7", .ours, "overhead, in percent, that is adequate"),
        ], dimensions: [.tier, .programme, .partner, .country, .currency, .flexibility, .year],
        excludes: ["agreements that were reported again"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        FundingScore(
            months: setting("multi-year-months", question), overhead: setting("overhead-percent", question)
        ).items(question, base)
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        (cell.numerator, cell.denominator) = (items.sum(\.numerator), items.sum(\.denominator))
        cell.value = .percentage(cell.numerator, of: cell.denominator)
        if !items.isEmpty {
            cell.coverage = FigureCoverage(known: 70, of: 100, meaning: "points of the score that reports let be told")
        }
    }
}

/// **`cascade-ratio`** – how much of the quality of funding is left one hand further down.
///
/// Formula: funding quality of tier n+1 ÷ that of tier n. Source: finding R10 of the evaluation. Unit: ratio.
/// Configuration: those of `funding-quality`, `tier` (D 1), which is n, and `alert` (D 0.7): below it a note says so.
struct CascadeRatio: ItemFigureDefinition {
    let apart: [FigureDimension] = [.currency]
    let about = FigureAbout(
        "cascade-ratio", "Cascade ratio of funding quality",
        purpose: "Whether funding gets worse with each hand it goes through.",
        formula:
            "funding quality of tier n+1 ÷ funding quality of tier n, by the score of agreements; n is the rule tier",
        source: "Evaluation (S0): multi-year flexible funding not passed on", unit: "ratio",
        settings: [
            FigureSetting("multi-year-months", "24", .unverified, "months from which an agreement is multi-year"),
            FigureSetting("overhead-percent", "7", .ours, "overhead, in percent, that is adequate"),
            FigureSetting("tier", "1", .ours, "n: the tier that the next one is measured by", most: 20),
            FigureSetting("alert", "0.7", .ours, "below this a note says so"),
        ], dimensions: [.programme, .country, .currency, .year],
        excludes: ["agreements of other tiers than these two", "agreements that were reported again"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let tiers = tiers(question)
        return FundingScore(
            months: setting("multi-year-months", question), overhead: setting("overhead-percent", question)
        ).items(question, base).map { item in
            guard item.exclusion == nil, ![tiers.upper, tiers.lower].contains(item.at[.tier]) else { return item }
            var item = item
            item.exclusion = "of another tier than \(tiers.upper) and \(tiers.lower)"
            return item
        }
    }

    private func tiers(_ question: FigureQuestion) -> (upper: String, lower: String) {
        let tier = NSDecimalNumber(decimal: setting("tier", question)).intValue
        return (String(tier), String(tier + 1))
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        func score(_ tier: String) -> Decimal? {
            let of = items.filter { $0.at[.tier] == tier }
            return .percentage(of.sum(\.numerator), of: of.sum(\.denominator))
        }
        let tiers = tiers(question)
        (cell.numerator, cell.denominator) = (score(tiers.lower), score(tiers.upper))
        cell.value = .ratio(cell.numerator, to: cell.denominator, digits: 2)
        if let value = cell.value, value < setting("alert", question) {
            cell.note = "below \(setting("alert", question)): quality is not passed on"
        }
    }
}

/// The score of agreements, weighted by their amounts.
private struct FundingScore {
    let months: Decimal
    let overhead: Decimal

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let who = base.organisations(upTo: question.upTo)
        return base.agreements(upTo: question.upTo).map { fact, isCurrent in
            let agreement = fact.agreement
            var item = FigureItem(
                base.source(of: fact), "\(fact.reporter) to \(agreement.receiver.name), \(agreement.reference)")
            item.at = [
                .tier: String(agreement.tier), .programme: fact.programme.text, .partner: who.code(fact.reporter.text),
                .country: agreement.receiver.country.code, .currency: agreement.amount.currency.code,
                .flexibility: agreement.flexibility.rawValue,
            ]
            item.day = agreement.period.start
            item.numerator = agreement.amount.amount * points(agreement) / 70
            item.denominator = agreement.amount.amount
            item.unit = agreement.amount.currency.code
            item.exclusion = isCurrent ? nil : Exclusion.reportedAgain.words
            return item
        }
    }

    private func points(_ agreement: FinancialReport.SubAgreement) -> Decimal {
        // From 1 March 2024 to 28 February 2026 are 24 months, to the day before there are not.
        let following = CalendarDate(daysSince1970: agreement.period.end.daysSince1970 + 1)
        let full = agreement.period.start.adding(months: NSDecimalNumber(decimal: months).intValue)
        let isLong = full.map { following >= $0 } ?? false
        let flexibility: Decimal =
            switch agreement.flexibility {
            case .unearmarked: 1
            case .softly: Decimal(7) / 10
            case .earmarked: Decimal(3) / 10
            case .tightly: 0
            }
        let adequacy = overhead > 0 ? min(1, agreement.overheadPercent.value / overhead) : 1
        return (isLong ? 30 : 0) + 25 * flexibility + 15 * max(0, adequacy)
    }
}
