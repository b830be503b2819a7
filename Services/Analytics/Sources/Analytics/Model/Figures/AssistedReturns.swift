import Domain
import Foundation

/// **`assisted-returns`** – assisted voluntary returns (M1): separate schemes summed, never with reintegration (M2).
///
/// Formula: Σ over schemes of the value of M1. Returns from the Netherlands (REAN) and from transit countries (COMPASS)
/// are separate people; who gets reintegration support (M2) returned before, so M2 is never added. Source: letter S3
/// (1,859 + 2,087 = 3,946 in 2023). Unit: people. Configuration: none.
struct AssistedReturns: ItemFigureDefinition {
    let about = FigureAbout(
        "assisted-returns", "Assisted voluntary returns",
        purpose: "How many people were assisted to return, over separate schemes.",
        formula:
            "Σ over schemes of M1; a value that a letter states counts where no value of its scheme and period is recorded",
        source: "Letter S3", unit: "people", dimensions: [.scheme, .programme, .country, .year], isOfPeople: true,
        excludes: ["reintegration support (M2): the same people", "values replaced by a correction"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let recorded = base.facts(base.recorded.indicators, upTo: question.upTo)
            .filter { $0.value.indicator.text == "M1" }
        let latest = Dictionary(recorded.map { ($0.id, $0.source) }) { max($0, $1) }
        let values = recorded.map { fact -> FigureItem in
            var item = FigureItem(
                fact.source, "\(fact.value.scheme ?? fact.value.programme.text), \(fact.value.period)")
            item.at = [.programme: fact.value.programme.text]
            item.at[.scheme] = fact.value.scheme
            item.at[.country] = fact.value.country?.code
            item.day = fact.value.period.end
            item.numerator = fact.value.amount.value
            item.unit = "people"
            if latest[fact.id] != fact.source { item.exclusion = "replaced by a correction" }
            return item
        }
        let known = Set(values.map { [$0.value(.scheme), $0.value(.year)] })
        let stated = LetterReport.current(base.facts(base.letters, upTo: question.upTo)).compactMap {
            fact -> FigureItem? in
            guard fact.code.hasPrefix("M1-"), let year = FigurePeriod(fact.period) else { return nil }
            var item = FigureItem(fact.source, "\(fact.what), \(fact.period)")
            item.at = [.scheme: String(fact.code.dropFirst(3))]
            item.day = year.days.end
            item.numerator = Decimal(fact.value)
            item.unit = "people"
            if known.contains([item.value(.scheme), item.value(.year)]) { item.exclusion = "recorded as a value" }
            return item
        }
        return values + stated
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        cell.value = items.sum(\.numerator)
    }
}
