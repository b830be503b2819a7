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
            once, at the first local actor. Unknown onward flow counts as not local; coverage tells how much is known.
            """,
        source: "Grand Bargain: at least 25 % (X29)", unit: "%",
        dimensions: [.programme, .currency, .year, .partner, .country],
        excludes: [
            "agreements of a partner that is local itself: the money was counted there", "government receivers",
            "affiliates of international organisations",
        ])

    let isLocal: @Sendable (FinancialReport.Receiver) -> Bool = { $0.isLocal }
    let part: @Sendable (AmountScan.Sum) -> Fixed = { $0.local }

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        LocalShare(part: part, isLocal: isLocal).answer(question, base, about)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        LocalShare(part: part, isLocal: isLocal).parts(question, base, refugeeLed: false)
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
        LocalShare(part: { $0.refugeeLed }, isLocal: { $0.isRefugeeLed }).answer(question, base, about)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        LocalShare(part: { $0.refugeeLed }, isLocal: { $0.isRefugeeLed }).parts(question, base, refugeeLed: true)
    }
}

/// Shares of what was disbursed, direct and through one intermediary.
private struct LocalShare {
    let part: @Sendable (AmountScan.Sum) -> Fixed
    let isLocal: @Sendable (FinancialReport.Receiver) -> Bool

    func answer(_ question: FigureQuestion, _ base: FactBase, _ about: FigureAbout) -> FigureValues {
        var asked = question
        if !asked.by.contains(.currency) { asked.by.append(.currency) }
        let scan = AmountScan.cells(asked, base, [.disbursed])
        let agreements = Dictionary(grouping: onward(asked, base).filter { $0.isAsked(by: question) }) { item in
            asked.by.map { item.value($0) }
        }
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
        let excluded = scan.excluded.reduce(into: [String: Int]()) { $0[$1.key.words ?? ""] = $1.value }
        return FigureValues(dimensions: asked.by, cells: cells, excluded: excluded)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase, refugeeLed: Bool) -> [FigurePart] {
        let direct = AmountItems.items([.disbursed], question, base).filter { $0.isAsked(by: question) }
        return (direct.map(\.part) + onward(question, base).filter { $0.isAsked(by: question) }.map(\.part))
            .sorted { $0.source < $1.source }
    }

    /// Agreements of partners with those who get money from them.
    private func onward(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let actors = LocalActors(base.money.organisations.filter { $0.source.recordedMilliseconds <= question.upTo })
        return base.agreements(upTo: question.upTo).compactMap { fact, isCurrent in
            let agreement = fact.agreement
            guard agreement.tier == 1 else { return nil }
            var item = FigureItem(
                base.source(of: fact), "\(fact.reporter) to \(agreement.receiver.name), \(agreement.reference)")
            item.at = [
                .programme: fact.programme.text, .partner: fact.reporter.text,
                .currency: agreement.amount.currency.code, .country: agreement.receiver.country.code,
            ]
            item.day = agreement.period.start
            item.numerator = isLocal(agreement.receiver) ? agreement.amount.amount : 0
            item.denominator = agreement.amount.amount
            item.unit = agreement.amount.currency.code
            if !isCurrent { item.exclusion = Exclusion.reportedAgain.words }
            if actors.organisation(fact.reporter.text)?.isLocal ?? false {
                item.exclusion = Exclusion.receiverIsFunded.words
            }
            return item
        }
    }
}
