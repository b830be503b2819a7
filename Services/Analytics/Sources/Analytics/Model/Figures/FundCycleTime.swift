import Domain
import Foundation

/// **`fund-cycle-time`** – how long the Opportunity Fund takes from a proposal to its first payment.
///
/// Formula: working days (Monday to Friday) from the day a proposal was registered to the first tranche paid; median,
/// with P90 as the high end. Asked by stage, the days of each: appraisal (to the last appraisal before the decision),
/// decision (to the approval), signature, payment. Source: finding R5 of the evaluation. Unit: working days.
/// Configuration: none; pauses on the applicant's side are not recorded, so the figure is with them.
struct FundCycleTime: ItemFigureDefinition {
    let about = FigureAbout(
        "fund-cycle-time", "Cycle time of the Opportunity Fund",
        purpose: "How many working days pass from a proposal to its first payment.",
        formula: """
            median (value) and 90th percentile, by nearest rank (high), of the working days from registration to the \
            first payment; asked by stage, of the days of each stage that has ended
            """,
        source: "Evaluation (S0): useful for emerging challenges", unit: "working days",
        dimensions: [.call, .programme, .country, .year, .stage],
        excludes: ["proposals that were not paid yet", "proposals that were rejected"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let days = FundDays(base, upTo: question.upTo)
        let isByStage = question.by.contains(.stage) || question.only[.stage] != nil
        return base.facts(base.recorded.proposals, upTo: question.upTo).flatMap { fact -> [FigureItem] in
            var item = FigureItem(fact.source, fact.proposal.text)
            let content = fact.content.content
            item.at = [.call: content.call.text, .country: content.country.code]
            item.at[.programme] = days.programmes[content.call]
            item.unit = "working days"
            let begun = CalendarDate(utc: fact.source.recordedAt)
            guard isByStage else { return [whole(item, from: begun, to: fact.proposal.text, days)] }
            return days.stages(of: fact.proposal.text, from: begun).map { stage in
                var part = item
                part.at[.stage] = stage.name
                part.day = stage.end
                part.numerator = Decimal(FundCycleTime.workingDays(from: stage.start, to: stage.end))
                return part
            }
        }
    }

    private func whole(_ item: FigureItem, from begun: CalendarDate, to award: String, _ days: FundDays) -> FigureItem {
        var item = item
        guard let end = days.paid[award] else {
            item.exclusion = days.rejected.contains(award) ? "rejected" : "not paid yet"
            return item
        }
        item.day = end
        item.numerator = Decimal(FundCycleTime.workingDays(from: begun, to: end))
        return item
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

/// The days on which proposals moved on, as far as they are known at a time. An award has the name of its proposal.
private struct FundDays {
    /// The programme of each call.
    let programmes: [CallID: String]
    let paid: [String: CalendarDate]
    let rejected: Set<String>
    private let appraised: [String: [CalendarDate]]
    private let approved: [String: CalendarDate]
    private let signed: [String: CalendarDate]

    init(_ base: FactBase, upTo time: Int64) {
        func day<Event>(_ fact: SmallFact<Event>) -> CalendarDate {
            CalendarDate(utc: Date(timeIntervalSince1970: Double(fact.recordedAt) / 1000))
        }
        let recorded = base.recorded
        programmes = Dictionary(
            base.money.fund.filter { $0.recordedAt <= time && $0.kind == .envelope }.map {
                ($0.call, $0.programme.text)
            }
        ) { _, last in last }
        paid = Dictionary(
            recorded.tranches.filter { $0.recordedAt <= time }.map { ($0.award.text, $0.paidOn) }, uniquingKeysWith: min
        )
        rejected = Set(recorded.rejections.filter { $0.recordedAt <= time }.map(\.proposal.text))
        appraised = Dictionary(grouping: recorded.appraisals.filter { $0.recordedAt <= time }, by: \.proposal.text)
            .mapValues { $0.map(day) }
        approved = Dictionary(
            recorded.approvals.filter { $0.recordedAt <= time }.map { ($0.proposal.text, day($0)) },
            uniquingKeysWith: min)
        signed = Dictionary(
            recorded.awards.filter { $0.recordedAt <= time }.map { ($0.award.text, $0.signedOn) }, uniquingKeysWith: min
        )
    }

    /// The stages that have ended, one after the other.
    func stages(
        of proposal: String, from begun: CalendarDate
    ) -> [(name: String, start: CalendarDate, end: CalendarDate)] {
        let decided = approved[proposal]
        let judged = appraised[proposal]?.filter { day in decided.map { day <= $0 } ?? true }.max()
        let ends = [
            ("appraisal", judged), ("decision", decided), ("signature", signed[proposal]), ("payment", paid[proposal]),
        ]
        var (start, stages) = (begun, [(name: String, start: CalendarDate, end: CalendarDate)]())
        for (name, end) in ends {
            guard let end else { break }
            stages.append((name, start, end))
            start = max(start, end)
        }
        return stages
    }
}
