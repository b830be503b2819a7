import Domain
import Foundation

/// **`localisation-share`** – what of the donor's money reached local and national actors as directly as possible.
///
/// Formula: (direct + one intermediary) ÷ disbursed; direct = Σ donor → local actor, one intermediary = Σ tier-1
/// agreements → local actor of partners whom the donor paid; counted once, at the first local actor. Source: Grand
/// Bargain, ≥ 25 % (X29). Unit: %. Configuration: `target` (25, official).
struct LocalisationShare: FigureDefinition {
    let about = FigureAbout(
        "localisation-share", "Share that reached local actors",
        purpose: "What of the money reached local and national actors directly or through one intermediary.",
        formula: """
            (Σ donor → local actor + Σ tier-1 agreement of a partner → local actor) ÷ Σ disbursed by the donor. Counted \
            once, at the first local actor. Unknown onward flow counts as not local; coverage tells how much is known. \
            Who is local is as decided on evidence, else as registered, else as the partner reports it; organisations \
            that were merged are one.
            """,
        source: "Grand Bargain: at least 25 % (X29)", unit: "%",
        dimensions: [.programme, .currency, .year, .partner, .country],
        excludes: [
            "agreements of a partner that is local itself: the money was counted there", "government receivers",
            "affiliates of international organisations",
        ])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        LocalShare.ofLocal.answer(question, base, about)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        LocalShare.ofLocal.parts(question, base)
    }
}

/// **`refugee-led-share`** – what of the donor's money reached refugee-led organisations.
///
/// Formula: as `localisation-share`, of refugee-led organisations alone. Source: finding R15 of the evaluation; the
/// definition is that of the Europe brief of 2022 (X31). Unit: %. Configuration: none.
struct RefugeeLedShare: FigureDefinition {
    let about = FigureAbout(
        "refugee-led-share", "Share that reached refugee-led organisations",
        purpose: "What of the money reached organisations that refugees lead.",
        formula: """
            (Σ donor → refugee-led organisation + Σ tier-1 agreement of a partner → refugee-led organisation) ÷ Σ \
            disbursed by the donor.
            """,
        source: "Evaluation (S0); founded and led by refugees, or more than half of its leadership (X31)", unit: "%",
        dimensions: [.programme, .currency, .year, .partner, .country])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        LocalShare.ofRefugeeLed.answer(question, base, about)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        LocalShare.ofRefugeeLed.parts(question, base)
    }
}

/// Shares of what was disbursed, direct and through one intermediary.
private struct LocalShare {
    let part: @Sendable (AmountScan.Sum) -> Fixed
    let ofLine: @Sendable (AmountLine) -> Fixed
    let isOne: @Sendable (WhoIsWho.Standing) -> Bool

    static let ofLocal = LocalShare(part: { $0.local }, ofLine: { $0.local }, isOne: { $0.isLocal })
    static let ofRefugeeLed = LocalShare(
        part: { $0.refugeeLed }, ofLine: { $0.refugeeLed }, isOne: { $0.isRefugeeLed })

    func answer(_ question: FigureQuestion, _ base: FactBase, _ about: FigureAbout) -> FigureValues {
        var asked = question
        if !asked.by.contains(.currency) { asked.by.append(.currency) }
        let scan = AmountScan.cells(asked, base, [.disbursed])
        let onwardAsked = onward(asked, base).filter { $0.isAsked(by: asked) }
        let agreements = Dictionary(grouping: onwardAsked) { item in asked.by.map { item.value($0) } }
        let cells = scan.all.compactMap { found -> FigureCell? in
            guard let sum = found[.disbursed] else { return nil }
            var cell = FigureCell(at: found.at, unit: about.unit)
            let items = agreements[found.at] ?? []
            let through = items.filter { $0.exclusion == nil }
            let direct = part(sum).value
            let onward = through.sum(\.numerator) ?? 0
            (cell.numerator, cell.denominator) = (direct + onward, sum.amount.value)
            cell.value = .percentage(cell.numerator, of: cell.denominator)
            let known = sum.local.value + (items.sum(\.denominator) ?? 0)
            cell.coverage = FigureCoverage(
                known: min(known, sum.amount.value), of: sum.amount.value,
                meaning: "disbursed money whose next hand is known")
            cell.note = "direct \(direct), through one intermediary \(onward)"
            cell.facts = sum.facts + through.count
            cell.provenance = Set(
                base.codes.labels(sum.provenance) + through.map(\.source.provenance.label)
            ).sorted()
            return cell
        }
        var conversions = scan.conversions
        conversions.add(onwardAsked.conversions)
        return FigureValues(
            dimensions: asked.by, cells: cells,
            excluded: scan.exclusions.merging(onwardAsked.exclusions, uniquingKeysWith: +), conversions: conversions)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        let direct = AmountItems.items([.disbursed], question, base, part: ofLine).filter { $0.isAsked(by: question) }
        let onward = onward(question, base).filter { $0.isAsked(by: question) }
        let concerned = Set((direct + onward).flatMap { [$0.at[.partner], $0.receiver].compactMap(\.self) })
        let decisions = base.organisations(upTo: question.upTo).decisions(about: concerned, base)
        return ((direct + onward).map(\.part) + decisions).sorted { $0.source < $1.source }
    }

    /// Agreements of partners with those who get money from them.
    private func onward(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let who = base.organisations(upTo: question.upTo)
        return base.agreements(upTo: question.upTo).compactMap { fact, isCurrent in
            let agreement = fact.agreement
            guard agreement.tier == 1 else { return nil }
            var item = FigureItem(
                base.source(of: fact), "\(fact.reporter) to \(agreement.receiver.name), \(agreement.reference)")
            item.at = [
                .programme: fact.programme.text, .partner: who.code(fact.reporter.text),
                .currency: agreement.amount.currency.code, .country: agreement.receiver.country.code,
            ]
            item.receiver = who.code(of: agreement.receiver)
            item.day = agreement.period.start
            item.numerator = isOne(who.standing(of: agreement.receiver)) ? agreement.amount.amount : 0
            item.denominator = agreement.amount.amount
            item.unit = agreement.amount.currency.code
            if !isCurrent { item.exclusion = Exclusion.reportedAgain.words }
            if who.standing(fact.reporter.text)?.isLocal ?? false {
                item.exclusion = Exclusion.receiverIsFunded.words
            }
            return item.converted(by: base.exchange)
        }
    }
}
