import Domain
import Foundation

/// **`reach`** – people reached without counting anyone twice, as a range where the overlap is unknown.
///
/// Formula: within one activity, place and population group the largest indicator; across activities in the same place
/// and group at least the largest activity, at most all together; then the sum over separate places and groups.
/// Source: the programme's rules on double counting. Unit: people. Configuration: none; the range is shown because no
/// overlap was measured.
struct ReachFigure: PeopleFigureDefinition {
    let measure = PeopleMeasure.reach
    let about = FigureAbout(
        "reach", "People reached",
        purpose: "How many people the programme reached, without counting anyone twice.",
        formula: """
            Within one activity, place and population group: the largest indicator, reporters of one indicator added. \
            Across activities in one place and group: low = the largest activity, high = all of them. A report on a \
            whole country overlaps those on its places. Then the sum over separate places and groups. With a period: \
            people newly reached in it, and what running totals grew by.
            """,
        source: "Rules of the programme on double counting", unit: "people",
        dimensions: PeopleSelection.dimensions, isOfPeople: true,
        excludes: Standing.allCases.filter { ![.counts, .later].contains($0) }.map(\.words))

    func fill(_ cell: inout FigureCell, from people: PeopleCell, _ question: FigureQuestion) {
        guard people.range.isReported else { return }
        cell.low = Decimal(people.range.low)
        cell.high = Decimal(people.range.high.people)
        cell.value = people.range.low == people.range.high.people ? cell.low : nil
        if cell.value == nil { cell.note = "a range: the overlap of activities in one place is unknown" }
    }

    func contribution(_ entry: PeopleLineage.Entry) -> FigurePart.Contribution { entry.people }
}
