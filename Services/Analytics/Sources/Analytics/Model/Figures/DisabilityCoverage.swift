import Domain
import Foundation

/// **`disability-coverage`** – people with a disability among the people reached whose reports tell.
///
/// Formula: people with a disability ÷ people whose status is told, over the reports at the high end of reach. Source:
/// finding R7 of the evaluation; Washington Group Short Set. Unit: %. Configuration: none.
struct DisabilityCoverage: PeopleFigureDefinition {
    let measure = PeopleMeasure.disability
    let about = FigureAbout(
        "disability-coverage", "People with a disability among those reached",
        purpose: "Whether people with a disability are reached, and whether reports let it be seen.",
        formula: """
            people with a disability ÷ people whose status is told, of the reports that count at the high end of reach
            """,
        source: "Evaluation (S0); Washington Group Short Set, Child Functioning Module for ages 2–17", unit: "%",
        dimensions: PeopleSelection.dimensions, isOfPeople: true,
        excludes: ["people whose reports do not tell the status: they are the part that coverage lacks"])

    func fill(_ cell: inout FigureCell, from people: PeopleCell, _ question: FigureQuestion) {
        share(&cell, people.range.high.disabilitySeen)
    }

    func contribution(_ entry: PeopleLineage.Entry) -> FigurePart.Contribution {
        share(entry, entry.counted?.parts.disabled ?? 0, of: entry.counted?.parts.disabilityKnown ?? 0)
    }
}
