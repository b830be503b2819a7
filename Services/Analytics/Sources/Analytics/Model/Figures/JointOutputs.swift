import Domain
import Foundation

/// **`joint-outputs`** – outputs that two or more partners made together, of all that they made.
///
/// Formula: joint outputs ÷ outputs counted, of the same programme, country and year. Source: letter S1, added value of
/// collaboration; indicator W1. Unit: %. Where nobody counted all outputs, joint ones are listed and make no share.
struct JointOutputs: ItemFigureDefinition {
    let about = FigureAbout(
        "joint-outputs", "Joint outputs",
        purpose: "How much of what partners make in a country they make together.",
        formula: "joint outputs ÷ all outputs counted, of the same programme, country and year",
        source: "Letter S1: added value of collaboration; indicator W1", unit: "%",
        dimensions: [.programme, .country, .year],
        excludes: [
            "joint outputs of a programme, country and year whose outputs nobody counted",
            "entries that were corrected",
        ])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let counts = base.facts(base.recorded.outputCounts, upTo: question.upTo)
        let outputs = base.facts(base.recorded.jointOutputs, upTo: question.upTo)
        let lastCounts = Dictionary(counts.map { ($0.id, $0.source) }) { max($0, $1) }
        let lastOutputs = Dictionary(outputs.map { ($0.id, $0.source) }) { max($0, $1) }
        let standing = counts.filter { lastCounts[$0.id] == $0.source }
        let counted = Set(standing.map { Self.place($0.programme, $0.country, $0.year) })
        let wholes = counts.map { fact in
            var item = FigureItem(fact.source, "\(fact.outputs) outputs in all, \(fact.year): \(fact.method)")
            (item.at, item.day) = (Self.place(fact.programme, fact.country, fact.year), Self.day(fact.year))
            (item.denominator, item.unit) = (Decimal(fact.outputs), "outputs")
            if lastCounts[fact.id] != fact.source { item.exclusion = "corrected: a later entry is known" }
            return item
        }
        let joint = outputs.map { fact in
            var item = FigureItem(fact.source, "\(fact.title), \(fact.partners.count) partners")
            (item.at, item.day) = (Self.place(fact.programme, fact.country, fact.year), Self.day(fact.year))
            (item.numerator, item.unit) = (1, "outputs")
            if lastOutputs[fact.id] != fact.source {
                item.exclusion = "corrected: a later entry is known"
            } else if !counted.contains(item.at) {
                item.exclusion = "nobody counted all outputs of this programme, country and year"
            }
            return item
        }
        return wholes + joint
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        cell.denominator = items.sum(\.denominator)
        // Counted, and none of them joint: that is nought, and no unknown.
        cell.numerator = cell.denominator.map { _ in items.sum(\.numerator) ?? 0 }
        guard let joint = cell.numerator, let all = cell.denominator else { return }
        guard joint <= all else {
            cell.note = "more joint outputs than outputs: the count is to be corrected"
            return
        }
        cell.value = .percentage(joint, of: all)
    }

    private static func place(
        _ programme: ProgrammeCode, _ country: CountryCode, _ year: Int
    ) -> [FigureDimension: String] {
        [.programme: programme.text, .country: country.code, .year: String(year)]
    }

    /// A year is over with its last day.
    private static func day(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: 12, day: 31) }
}
