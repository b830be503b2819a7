import Domain
import Foundation

/// The results of an activity for a period as they stand.
struct ResultPeriodRecord: Sendable, Equatable {
    let scheduled: ResultPeriodScheduled
    var state = ResultPeriodState.scheduled
    var dueOn: CalendarDate
    var due: Date
    var locks: Date
    /// 0 while there are no values.
    var version = 0
    var values: [ResultValue] = []
    /// The submission that the values of people are from.
    var submission: SubmissionID?
    /// Parts of submissions that were dealt with.
    var seen: Set<String> = []
    var submittedBy: String?
    /// Who took the step that led to this state.
    var movedBy: String?
    var corrections: [Correction] = []
    /// The definition and the version of values that each figure was last derived again with.
    var rederived: [IndicatorCode: Rederivation] = [:]

    struct Correction: Sendable, Equatable {
        let request: ResultCorrectionRequested
        var isDecided = false
    }

    struct Rederivation: Sendable, Equatable {
        let definition: Int
        let version: Int
    }

    init(_ event: ResultPeriodScheduled) {
        scheduled = event
        (dueOn, due, locks) = (event.dueOn, event.due, event.locks)
    }

    mutating func apply(_ event: ResultEvent) {
        switch event {
        case .scheduled: break
        case .moved(let event): (dueOn, due, locks) = (event.dueOn, event.due, event.locks)
        case .changed(let event):
            (state, movedBy) = (event.state, event.decidedBy)
            if event.state == .submitted { submittedBy = event.decidedBy }
        case .recorded(let event):
            (version, values) = (event.version, event.values)
            guard let submission = event.submission else { return }
            self.submission = submission
            for part in event.parts { seen.insert(Self.name(part, of: submission)) }
        case .correctionRequested(let event): corrections.append(Correction(request: event))
        case .correctionRejected(let event): end(event.number)
        case .corrected(let event):
            (version, values) = (event.version, event.values)
            end(event.number)
        case .rederived(let event):
            rederived[event.indicator] = Rederivation(definition: event.definition, version: event.version)
        }
    }

    private mutating func end(_ number: Int) {
        guard number >= 1, number <= corrections.count else { return }
        corrections[number - 1].isDecided = true
    }

    static func name(_ part: Int, of submission: SubmissionID) -> String { "\(part)/\(submission)" }
}
