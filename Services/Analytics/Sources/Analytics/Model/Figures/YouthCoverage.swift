import Domain
import Foundation

/// **`youth-coverage`** – young people of 18–24 among the people reached whose reports tell the age.
///
/// Formula: people of 18–24 ÷ people whose age is told, over the reports at the high end of reach. Source: the letters
/// name youth as the focus of Prospects (S1). Unit: %. Configuration: none; 18–24 is the band that reports have.
struct YouthCoverage: PeopleFigureDefinition {
    let measure = PeopleMeasure.youth
    let about = FigureAbout(
        "youth-coverage", "Young people of 18–24 among those reached",
        purpose: "Whether the focus on youth shows in who is reached.",
        formula: "people of 18–24 years ÷ people whose age is told, of the reports that count at the high end of reach",
        source: "Letter S1: focus on youth; UNHCR's standard age bands, with 18–59 split (our default)", unit: "%",
        dimensions: PeopleSelection.dimensions, isOfPeople: true,
        excludes: ["people whose reports do not tell the age: they are the part that coverage lacks"])

    func fill(_ cell: inout FigureCell, from people: PeopleCell, _ question: FigureQuestion) {
        share(&cell, people.range.high.youthSeen)
    }

    func contribution(_ entry: PeopleLineage.Entry) -> FigurePart.Contribution {
        share(entry, entry.counted?.parts.youth ?? 0, of: entry.counted?.parts.ageKnown ?? 0)
    }
}
