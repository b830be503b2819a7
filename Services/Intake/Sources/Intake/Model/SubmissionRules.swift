import Domain
import Journal

/// The life of one submission: received, judged, then published part by part.
///
/// Every step may be given again after a crash: what already happened makes no event.
enum SubmissionRules: Decider {
    struct State: Sendable {
        var isReceived = false
        var findingParts = 0
        var verdict: Verdict?
        var contentEvents = 0
        var isPublished = false
    }

    enum Command: Sendable {
        case receive(SubmissionReceived)
        case judge(findings: [Finding], SubmissionJudged)
        /// `number` counts the content events of the submission from 1.
        case publish(number: Int, ContentEvent)
        case finish(SubmissionPublished)
    }

    struct Rejection: Error, CustomStringConvertible {
        let description: String
    }

    static let initial = State()

    /// How many findings one event holds.
    private static let findingsPerEvent = 200

    static func decide(_ command: Command, in state: State) throws(Rejection) -> [SubmissionEvent] {
        switch command {
        case .receive(let received):
            return state.isReceived ? [] : [.received(received)]
        case .judge(let findings, let judged):
            guard state.isReceived else { throw Rejection(description: "the submission was not received") }
            guard state.verdict == nil else { return [] }
            let parts = stride(from: 0, to: findings.count, by: findingsPerEvent).map { start in
                SubmissionFindingsRecorded(
                    submission: judged.submission, part: start / findingsPerEvent + 1,
                    findings: Array(findings[start..<min(start + findingsPerEvent, findings.count)]))
            }
            return parts.map(SubmissionEvent.findings) + [.judged(judged)]
        case .publish(let number, let content):
            guard let verdict = state.verdict, verdict != .rejected else {
                throw Rejection(description: "only what was accepted is published")
            }
            guard number > state.contentEvents else { return [] }
            guard number == state.contentEvents + 1 else {
                throw Rejection(description: "content event \(number) cannot follow \(state.contentEvents)")
            }
            return [.content(content)]
        case .finish(let published):
            return state.isPublished ? [] : [.published(published)]
        }
    }

    static func evolve(_ state: inout State, by event: SubmissionEvent) {
        switch event {
        case .received: state.isReceived = true
        case .findings: state.findingParts += 1
        case .judged(let judged): state.verdict = judged.verdict
        case .content: state.contentEvents += 1
        case .published: state.isPublished = true
        }
    }
}

extension StreamID {
    static func submission(_ id: SubmissionID) -> StreamID { StreamID("submission", id) }
}
