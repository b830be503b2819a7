import Domain
import EventLog
import Journal

/// A part of a partner's financial report comes: what was spent, and what was agreed with those further down.
struct WhenFinancesReported: Reaction {
    func react(to event: FinancesReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let context = cause.consequence(of: .portfolio)
        let time = EventTime.milliseconds(cause.recordedAt)
        // A report of agreements alone says nothing of what was spent, which is not that nothing was.
        if !event.report.lines.isEmpty {
            try transaction.execute(
                ExpenditureRecord.self, on: ExpenditureRecord.stream(of: event), .report(event, at: time),
                by: context)
        }
        for agreement in event.report.subAgreements {
            let recorded = SubAgreementRecorded(
                submission: event.submission, reporter: event.organisation, programme: event.report.programme,
                activity: event.report.activity, agreement: agreement, provenance: event.provenance, reportedAt: time)
            try transaction.execute(
                SubAgreementRecord.self, on: SubAgreementRecord.stream(of: recorded), recorded, by: context)
        }
    }
}
