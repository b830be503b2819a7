import Domain
import Foundation

extension FactBase {
    /// The financial reports that are known at a time, each part with why it does not count.
    ///
    /// Of what one reporter accounts for on one activity each day counts once, see `SeparateReports`; reporters that
    /// were merged are one. A report counts when all of its parts are there.
    func expenditure(upTo time: Int64) -> [(report: SmallFact<ExpenditureRecorded>, exclusion: Exclusion)] {
        let who = organisations(upTo: time)
        let known = recorded.expenditure.filter { $0.recordedAt <= time }
        let accounts = Dictionary(grouping: known) { part in
            [who.code(part.reporter.text), part.activity.text]
        }
        return accounts.values.flatMap { parts in
            let received = Dictionary(grouping: parts) { $0.content.asReport }
            let whole = received.filter { _, parts in Set(parts.map(\.part)).count >= (parts.first?.parts ?? 1) }
            let separate = SeparateReports(Array(whole.keys))
            return parts.map { part in
                let report = part.content.asReport
                guard whole[report] != nil else { return (part, Exclusion.incomplete) }
                switch separate[report] {
                case .counts: return (part, .none)
                case .replaced: return (part, .reportedAgain)
                case .overlaps: return (part, .overlapping)
                }
            }
        }
    }

    /// The agreements that count at a time: of one reporter and reference the one accepted last. Reporters that were
    /// merged are one.
    func agreements(upTo time: Int64) -> [(agreement: SmallFact<SubAgreementRecorded>, isCurrent: Bool)] {
        let who = organisations(upTo: time)
        let known = recorded.agreements.filter { $0.recordedAt <= time }.map { fact in
            (fact, key: [who.code(fact.reporter.text), fact.agreement.reference])
        }
        let latest = Dictionary(known.map { ($0.key, ($0.0.reportedAt, $0.0.submission)) }) { first, second in
            (first.0, first.1) < (second.0, second.1) ? second : first
        }
        return known.map { ($0.0, latest[$0.key]?.1 == $0.0.submission) }
    }

    func source<Content>(of fact: SmallFact<Content>) -> FactSource { source(fact.event, item: fact.item) }
}

extension ExpenditureRecorded {
    fileprivate var asReport: SeparateReports.Report {
        SeparateReports.Report(submission: submission, period: period, reportedAt: reportedAt)
    }
}
