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

    func source<Content>(of fact: SmallFact<Content>) -> FactSource { source(fact.event, item: fact.item) }
}
