import Domain
import Foundation
import Journal

/// The reports of one partner on what it spent on one activity in one period: each is kept whole.
enum ExpenditureRecord: Decider {
    struct Report: Sendable, Equatable {
        var reportedAt: Date
        var parts: Set<Int>
    }

    enum Command: Sendable {
        /// A part of a report, with the time at which Intake accepted it.
        case report(FinancesReported, at: Date)
    }

    static let initial: [SubmissionID: Report] = [:]

    static func decide(
        _ command: Command, in state: [SubmissionID: Report]
    ) throws(Never) -> [ExpenditureEvent] {
        guard case .report(let part, let time) = command else { return [] }
        let known = state[part.submission]
        guard known?.parts.contains(part.part) != true else { return [] }
        return [
            .spent(
                ExpenditureRecorded(
                    submission: part.submission, reporter: part.organisation, provenance: part.provenance,
                    programme: part.report.programme, activity: part.report.activity, period: part.report.period,
                    lines: part.report.lines, part: part.part, parts: part.parts,
                    reportedAt: known?.reportedAt ?? time))
        ]
    }

    static func evolve(_ state: inout [SubmissionID: Report], by event: ExpenditureEvent) {
        guard case .spent(let event) = event else { return }
        state[event.submission, default: Report(reportedAt: event.reportedAt, parts: [])].parts.insert(event.part)
    }

    static func stream(of part: FinancesReported) -> StreamID {
        StreamID("expenditure/\(part.organisation)/\(part.report.activity)/\(part.report.period)")
    }
}
