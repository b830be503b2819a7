import Domain
import Foundation

/// **`women-coverage`** – women and girls among the people reached whose reports tell the sex.
///
/// Formula: women and girls ÷ people whose sex is told, over the reports at the high end of reach. Source: finding R7 of
/// the evaluation. Unit: %. Configuration: none.
struct WomenCoverage: PeopleFigureDefinition {
    let measure = PeopleMeasure.women
    let about = FigureAbout(
        "women-coverage", "Women and girls among those reached",
        purpose: "Whether women and girls are reached, and whether reports let it be seen.",
        formula: "women and girls ÷ people whose sex is told, of the reports that count at the high end of reach",
        source: "Evaluation (S0): women not systematically visible", unit: "%",
        dimensions: PeopleSelection.dimensions, isOfPeople: true,
        excludes: ["people whose reports do not tell the sex: they are the part that coverage lacks"])

    func fill(_ cell: inout FigureCell, from people: PeopleCell, _ question: FigureQuestion) {
        share(&cell, people.range.high.womenSeen)
    }

    func contribution(_ entry: PeopleLineage.Entry) -> FigurePart.Contribution {
        share(entry, entry.counted?.parts.women ?? 0, of: entry.counted?.parts.sexKnown ?? 0)
    }
}
