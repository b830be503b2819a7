import Domain
import Foundation

/// **`budget-execution`** – what was disbursed of the budget of article 4.2, by year and version of the budget.
///
/// Formula: Σ disbursed in the year ÷ budget of the year in the version named. Source: national budget, article 4.2;
/// letter S2. Unit: %. Configuration: none; the version is always named: a proposal is not yet a law.
struct BudgetExecution: FigureDefinition {
    let about = FigureAbout(
        "budget-execution", "Budget execution of article 4.2",
        purpose: "How far the budget of a year was spent, and by which version of it.",
        formula: "Σ disbursed in the calendar year ÷ budget of that year in the version named",
        source: "National budget, article 4.2; letter S2", unit: "%", dimensions: [.year, .version, .currency],
        excludes: ["versions of a budget that a later one replaced, unless asked by or narrowed to version"])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        var spending = question
        (spending.by, spending.only) = ([.year, .currency], [:])
        let scan = AmountScan.cells(spending, base, [.disbursed])
        let disbursed = scan.all
        let dimensions: [FigureDimension] = [.year, .version, .currency]
        let items = budgets(question, base)
        let cells = items.filter { $0.exclusion == nil && $0.isAsked(by: question) }.map { item in
            var cell = FigureCell(at: dimensions.map { item.value($0) }, unit: about.unit)
            let spent = disbursed.first { $0.at == [item.value(.year), item.value(.currency)] }?[.disbursed]
            cell.numerator = spent?.amount.value
            cell.denominator = item.denominator
            cell.value = .percentage(cell.numerator, of: cell.denominator)
            cell.note = "of \(item.unit) \(item.denominator ?? 0), version: \(item.value(.version) ?? "")"
            cell.facts = (spent?.facts ?? 0) + 1
            cell.provenance = Set(
                base.codes.labels(spent?.provenance ?? 0) + [item.source.provenance.label]
            ).sorted()
            return cell
        }
        var conversions = scan.conversions
        conversions.add(items.filter { $0.isAsked(by: question) }.conversions)
        return FigureValues(
            dimensions: dimensions, cells: cells,
            excluded: items.exclusions.merging(scan.exclusions, uniquingKeysWith: +),
            conversions: conversions)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        var spending = question
        spending.only[.version] = nil
        let items = AmountItems.items([.disbursed], spending, base).filter { $0.isAsked(by: spending) }.map { item in
            var item = item
            (item.numerator, item.denominator) = (item.denominator, nil)
            return item.part
        }
        return (items + budgets(question, base).filter { $0.isAsked(by: question) }.map(\.part))
            .sorted { $0.source < $1.source }
    }

    private func budgets(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let names = question.by.contains(.version) || question.only[.version] != nil
        return BudgetLines.lines(base.facts(base.money.budgets, upTo: question.upTo)).map { line in
            var item = FigureItem(line.source, line.what)
            item.at = [.year: line.year.map(String.init) ?? "", .currency: line.amount.currency.code]
            item.at[.version] = line.version
            item.day = line.year.flatMap { CalendarDate(year: $0, month: 1, day: 1) }
            item.exclusion = names && line.exclusion == BudgetLines.otherVersion ? nil : line.exclusion
            item.denominator = line.amount.amount
            item.unit = line.amount.currency.code
            return item.converted(by: base.exchange)
        }
    }
}
