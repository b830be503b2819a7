import Domain
import Foundation

extension FactBase {
    /// The financial reports that count at a time: of one reporter, activity and period the one accepted last.
    func expenditure(upTo time: Int64) -> [(report: SmallFact<ExpenditureRecorded>, isCurrent: Bool)] {
        let known = recorded.expenditure.filter { $0.recordedAt <= time }
        let latest = Dictionary(
            known.map { ([$0.reporter.text, $0.activity.text, $0.period.description], ($0.reportedAt, $0.submission)) }
        ) { first, second in
            (first.0, first.1) < (second.0, second.1) ? second : first
        }
        return known.map { report in
            let key = [report.reporter.text, report.activity.text, report.period.description]
            return (report, latest[key]?.1 == report.submission)
        }
    }

    /// The agreements that count at a time: of one reporter and reference the one accepted last.
    func agreements(upTo time: Int64) -> [(agreement: SmallFact<SubAgreementRecorded>, isCurrent: Bool)] {
        let known = recorded.agreements.filter { $0.recordedAt <= time }
        let latest = Dictionary(
            known.map { ([$0.reporter.text, $0.agreement.reference], ($0.reportedAt, $0.submission)) }
        ) { first, second in
            (first.0, first.1) < (second.0, second.1) ? second : first
        }
        return known.map { ($0, latest[[$0.reporter.text, $0.agreement.reference]]?.1 == $0.submission) }
    }

    /// The lines of a financial report in codes.
    mutating func spending(_ report: SmallFact<ExpenditureRecorded>) -> [AmountLine] {
        let provenance = codes.mask(report.provenance)
        let programme = codes[.programme].code(report.programme.text)
        return report.lines.map { spent in
            var line = AmountLine(
                measure: .spent, amount: Fixed(spent.amount.amount), event: report.event, item: report.item,
                provenance: provenance)
            line.programme = programme
            line.country = codes[.country].code(spent.country?.code)
            line.currency = codes[.currency].code(spent.amount.currency.code)
            line.intervention = codes[.intervention].code(spent.intervention.rawValue)
            line.costClass = codes[.costClass].code(spent.costClass.rawValue)
            line.day = Int32(truncatingIfNeeded: report.period.end.daysSince1970)
            return line
        }
    }

    func source<Content>(of fact: SmallFact<Content>) -> FactSource { source(fact.event, item: fact.item) }
}
