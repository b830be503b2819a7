import Domain
import Foundation

/// **`fund-cycle-time`** – how long the Opportunity Fund takes from a proposal to its first payment.
///
/// Formula: working days (Monday to Friday) from the day a proposal was registered to the first tranche paid; median,
/// with P90 as the high end. Source: finding R5 of the evaluation. Unit: working days. Configuration: none; pauses on the
/// applicant's side are not recorded yet, so the figure is with them.
struct FundCycleTime: ItemFigureDefinition {
    let about = FigureAbout(
        "fund-cycle-time", "Cycle time of the Opportunity Fund",
        purpose: "How many working days pass from a proposal to its first payment.",
        formula: "median (value) and 90th percentile (high) of the working days from registration to the first payment",
        source: "Evaluation (S0): useful for emerging challenges", unit: "working days",
        dimensions: [.call, .programme, .country, .year],
        excludes: ["proposals that were not paid yet"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let paid = Dictionary(
            base.recorded.tranches.filter { $0.recordedAt <= question.upTo }.map { ($0.award.text, $0.paidOn) },
            uniquingKeysWith: min)
        return base.facts(base.recorded.proposals, upTo: question.upTo).map { fact in
            var item = FigureItem(fact.source, fact.proposal.text)
            item.at = [.call: fact.content.content.call.text]
            let begun = CalendarDate(utc: fact.source.recordedAt)
            guard let end = paid[fact.proposal.text] else {
                item.exclusion = "not paid yet"
                return item
            }
            item.day = end
            item.numerator = Decimal(FundCycleTime.workingDays(from: begun, to: end))
            item.unit = "working days"
            return item
        }
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        let days = items.compactMap(\.numerator).sorted()
        guard !days.isEmpty else { return }
        let middle = days.count / 2
        cell.value = days.count % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2
        cell.low = cell.value
        // Nearest rank.
        cell.high = days[(days.count * 9 + 9) / 10 - 1]
        cell.note = "median, and P90 as the high end; pauses of applicants included"
    }

    /// Days from Monday to Friday after the first day, up to and with the last.
    static func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
        guard start < end else { return 0 }
        // Monday is 0; 1970-01-01 was a Thursday.
        func count(_ days: Int) -> Int {
            let shifted = days + 3
            let weeks = Int((Double(shifted) / 7).rounded(.down))
            return weeks * 5 + min(5, shifted - weeks * 7 + 1)
        }
        return count(end.daysSince1970) - count(start.daysSince1970)
    }
}
