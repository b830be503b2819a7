import Domain
import Journal

/// What is reported of one agreement by which money was passed on: each submission says it once.
enum SubAgreementRecord: Decider {
    static let initial: Set<SubmissionID> = []

    static func decide(
        _ command: SubAgreementRecorded, in state: Set<SubmissionID>
    ) throws(Never) -> [SubAgreementEvent] {
        state.contains(command.submission) ? [] : [.recorded(command)]
    }

    static func evolve(_ state: inout Set<SubmissionID>, by event: SubAgreementEvent) {
        guard case .recorded(let event) = event else { return }
        state.insert(event.submission)
    }

    static func stream(of event: SubAgreementRecorded) -> StreamID {
        StreamID("sub-agreement/\(event.reporter)/\(event.agreement.reference)")
    }
}
