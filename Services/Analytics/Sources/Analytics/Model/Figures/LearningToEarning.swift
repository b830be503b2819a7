import Domain
import Foundation

/// **`learning-to-earning`** – leavers of skills training who are in work six months later.
///
/// Formula: people in work or self-employed six months after (J2) ÷ people who left market-relevant or digital skills
/// training (E7) and are due for follow-up, of the same activities' reports. Source: finding R2 of the evaluation;
/// indicator J7. Unit: %. Configuration: `follow-up-months` (D 6).
struct LearningToEarning: FigureDefinition {
    let about = FigureAbout(
        "learning-to-earning", "From learning to earning",
        purpose: "How many of those who were trained for work are in work.",
        formula: """
            J2 (in work or self-employed six months after) ÷ E7 (market-relevant or digital skills training) of those \
            who left at least follow-up-months before the time asked for; low ends of both. With a period: those whose \
            follow-up fell due in it, who left follow-up-months earlier.
            """,
        source: "Evaluation (S0): the work pillar lags; indicator J7", unit: "%", method: 2,
        settings: [FigureSetting("follow-up-months", "6", .ours, "months after which leavers are due for follow-up")],
        dimensions: PeopleSelection.dimensions.filter { ![.indicator, .pillar].contains($0) }, isOfPeople: true,
        excludes: ["leavers who are not due yet"])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        let working = rows(question, base, "J2", disclosure)
        let due = rows(self.due(question), base, "E7", disclosure)
        let places = Set(working.map(\.at)).union(due.map(\.at))
        let cells = places.map { at in
            let (part, whole) = (working.first { $0.at == at }, due.first { $0.at == at })
            var cell = FigureCell(at: at, unit: about.unit)
            cell.numerator = part.flatMap { $0.cell.range.isReported ? Decimal($0.cell.range.low) : nil }
            cell.denominator = whole.flatMap { $0.cell.range.isReported ? Decimal($0.cell.range.low) : nil }
            cell.value = .percentage(cell.numerator, of: cell.denominator)
            let facts = [part, whole].compactMap { $0?.cell.range.high }
            cell.facts = facts.reduce(0) { $0 + $1.facts }
            cell.provenance = base.codes.labels(facts.reduce(0) { $0 | $1.provenance })
            cell.note = "the rate of response is not reported"
            return [part, whole].contains { $0?.hidden.isEmpty == false } ? cell.withheld : cell
        }
        return FigureValues(dimensions: question.by, cells: cells)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        let working = entries(question, base, "J2").map { entry in
            entry.part(ratio(entry.isInLow ? entry.counted?.people : nil, nil), base)
        }
        let due = entries(due(question), base, "E7").map { entry in
            entry.part(ratio(nil, entry.isInLow ? entry.counted?.people : nil), base)
        }
        return (working + due).sorted { $0.source < $1.source }
    }

    private func ratio(_ part: Int?, _ whole: Int?) -> FigurePart.Contribution {
        if part == nil, whole == nil { return .nothing }
        return .ratio(
            numerator: part.map { Decimal($0) }, denominator: whole.map { Decimal($0) }, unit: "people")
    }

    private func entries(_ question: FigureQuestion, _ base: FactBase, _ indicator: String) -> [PeopleLineage.Entry] {
        var asked = question
        asked.only[.indicator] = [indicator]
        return PeopleLineage.entries(asked, base)
    }

    private func rows(
        _ question: FigureQuestion, _ base: FactBase, _ indicator: String, _ disclosure: Disclosure
    ) -> [PeopleAnswer.Row] {
        var asked = question
        asked.only[.indicator] = [indicator]
        return PeopleAnswer(asked, base, .reach, disclosure).rows
    }

    /// Training that ended so long ago that its leavers are due for follow-up.
    private func due(_ question: FigureQuestion) -> FigureQuestion {
        var asked = question
        let months = NSDecimalNumber(decimal: setting("follow-up-months", question)).intValue
        let earliest = CalendarDate(daysSince1970: -36_524)
        func left(_ due: CalendarDate) -> CalendarDate { due.adding(months: -months) ?? earliest }
        let last = left(CalendarDate(utc: question.asOf))
        let first = question.period.map { left($0.days.start) } ?? earliest
        // A period of whole months stays one: the day before the shifted first day of what follows.
        let next = question.period.map { CalendarDate(daysSince1970: $0.days.end.daysSince1970 + 1) }
        let end = next.map { CalendarDate(daysSince1970: left($0).daysSince1970 - 1) } ?? last
        asked.period = FigurePeriod("\(first)/\(max(first, min(end, last)))")
        return asked
    }
}
