import Domain
import Foundation
import Journal

/// What a submission brought that belongs to no activity's own history, and that all of it is in.
enum SubmissionRecord: Decider {
    struct State: Sendable {
        /// The parts of the results report that were taken in.
        var people: Set<Int> = []
        var isComplete = false
    }

    enum Command: Sendable {
        case people(PeopleReported)
        case complete(SubmissionID, at: Date)
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(Never) -> [SubmissionEvent] {
        switch command {
        case .people(let report):
            guard !state.people.contains(report.part) else { return [] }
            return [
                .people(
                    PeopleReachedRecorded(
                        submission: report.submission, reporter: report.organisation, provenance: report.provenance,
                        report: report.report, part: report.part))
            ]
        case .complete(let submission, let time):
            return state.isComplete ? [] : [.complete(SubmissionRecorded(submission: submission, recordedAt: time))]
        }
    }

    static func evolve(_ state: inout State, by event: SubmissionEvent) {
        switch event {
        case .people(let event): state.people.insert(event.part)
        case .complete: state.isComplete = true
        }
    }
}
