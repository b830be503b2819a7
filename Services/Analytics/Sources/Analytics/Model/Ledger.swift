import Domain
import Foundation

/// All amounts as of a time, each under its figure. Figures and lineage are read from the same lines.
struct Ledger: Sendable {
    let lines: [LedgerLine]
    let asOf: Date

    /// - Parameter inSums: sums of the donor's and partners' amounts in place of each of them: all that figures need.
    init(_ base: FactBase, asOf: Date, inSums: Bool = false) {
        self.asOf = asOf
        let (money, time) = (base.money, FigureQuestion.milliseconds(asOf))
        let lines =
            (inSums ? DonorMoney.sums(base, upTo: time) : DonorMoney.lines(base, upTo: time))
            + BudgetLines.lines(base.facts(money.budgets, upTo: time))
            + BudgetLines.ceilings(
                base.facts(money.programmes, upTo: time), set: base.facts(base.recorded.ceilings, upTo: time))
            + AwardLines.lines(base.facts(money.fund, upTo: time))
            + AwardLines.lines(base.facts(money.subsidies, upTo: time))
        self.lines = lines.sorted { $0.source < $1.source }
    }

    /// The lines that a figure is asked of, with what does not count in it.
    func lines(of figure: FigureName, _ selection: Selection) -> [LedgerLine] {
        let base: FigureName = figure == .localisationShare || figure == .refugeeLedShare ? .disbursed : figure
        return lines.filter { $0.figure == base && selection.matches($0) }
            .map { line in
                guard figure == .budget, selection.version != nil else { return line }
                // A version that is asked for by name counts even where a later one is current.
                var line = line
                if line.exclusion == BudgetLines.otherVersion { line.exclusion = nil }
                return line
            }
    }

    /// A sum in one currency. Without a currency there is one figure for each: `figures`.
    func figure(_ name: FigureName, _ selection: Selection, in currency: Currency) -> Figure {
        var selection = selection
        selection.currency = currency
        let counted = lines(of: name, selection).filter { $0.exclusion == nil }
        let whole = MoneyTotals(counted.lazy.map(\.amount))[currency]?.amount
        let provenance = ProvenanceCount.of(counted.lazy.map { ($0.source.provenance, $0.facts) })
        let notes = Set(counted.compactMap(\.note))
        let note = notes.count == 1 ? notes.first : nil
        switch name {
        case .localisationShare, .refugeeLedShare:
            let part = counted.reduce(Decimal(0)) { $0 + (name == .localisationShare ? $1.local : $1.refugeeLed) }
            return Figure(
                name, selection, .share(part: whole == nil ? nil : part, whole: whole), unit: "%", asOf: asOf,
                provenance: provenance, note: "of what the donor disbursed in \(currency)")
        default:
            return Figure(
                name, selection, .amount(whole), unit: currency.code, asOf: asOf, provenance: provenance, note: note)
        }
    }

    /// One figure for each currency that has a line, or one in euro that says that there is none.
    func figures(_ name: FigureName, _ selection: Selection) -> [Figure] {
        let currencies = Set(lines(of: name, selection).map(\.amount.currency))
        let asked = selection.currency.map { [$0] } ?? currencies.sorted()
        return (asked.isEmpty ? [.eur] : asked).map { figure(name, selection, in: $0) }
    }

    /// The values that occur in lines of a figure, in order.
    func values<Value: Hashable & Comparable>(
        _ path: (LedgerLine) -> Value?, of figures: Set<FigureName>, _ selection: Selection
    ) -> [Value] {
        Set(lines.filter { figures.contains($0.figure) && selection.matches($0) }.compactMap(path)).sorted()
    }
}
