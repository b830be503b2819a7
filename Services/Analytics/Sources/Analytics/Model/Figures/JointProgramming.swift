import Domain
import Foundation

/// **`joint-programming`** – awards of the Opportunity Fund that two or more partners carry together.
///
/// Formula: awards with at least two partners ÷ awards. Source: letter S1, added value of collaboration; finding R12.
/// Unit: %. Configuration: `partners` (D 2).
struct JointProgramming: ItemFigureDefinition {
    let about = FigureAbout(
        "joint-programming", "Joint programming",
        purpose: "How much of what the Fund awards is carried by partners together.",
        formula: "awards with at least two partners ÷ awards signed",
        source: "Letter S1: added value of collaboration", unit: "%",
        settings: [FigureSetting("partners", "2", .ours, "partners that make an award joint")],
        dimensions: [.programme, .country, .call, .year],
        excludes: ["joint outputs: see joint-outputs"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let (least, who) = (setting("partners", question), base.organisations(upTo: question.upTo))
        return base.facts(base.recorded.awards, upTo: question.upTo).map { fact in
            let partners = Set(fact.shares.map { who.code($0.organisation.text) }).count
            var item = FigureItem(fact.source, "\(fact.title), \(partners) partners")
            item.at = [.programme: fact.programme.text, .country: fact.country.code, .call: fact.call.text]
            item.day = fact.signedOn
            (item.numerator, item.denominator) = (Decimal(partners) >= least ? 1 : 0, 1)
            item.unit = "awards"
            return item
        }
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        (cell.numerator, cell.denominator) = (items.sum(\.numerator), items.sum(\.denominator))
        cell.value = .percentage(cell.numerator, of: cell.denominator)
    }
}
