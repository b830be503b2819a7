import Domain
import Journal

/// The life of one submission: written, signed, received, judged, reviewed where the programme wants it, then published
/// part by part.
///
/// What the machine does (judge, publish) may be given again after a crash: what already happened makes no event.
enum SubmissionRules: Decider {
    enum Command: Sendable {
        case start(DraftStarted)
        case requestSignature(SignatureRequested)
        /// With the receipt that is given when this was the last signature.
        case sign(SubmissionSigned, SubmissionReceived)
        case returnToDraft(SignatureReturned)
        case receive(SubmissionReceived)
        case judge(findings: [RecordedFinding], SubmissionJudged)
        case startReview(ReviewStarted)
        case requestSupplement(SupplementRequested)
        case supplement(SupplementReceived)
        case decide(SubmissionDecided)
        case withdraw(SubmissionWithdrawn)
        /// `number` counts the content events of the submission from 1.
        case publish(number: Int, ContentEvent)
        case finish(SubmissionPublished)
    }

    static let initial = SubmissionState()

    /// How many findings one event holds.
    private static let findingsPerEvent = 200

    static func decide(
        _ command: Command, in state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        switch command {
        case .start(let started): return state.phase == .none ? [.started(started)] : []
        case .requestSignature(let request): return try requestSignature(request, state)
        case .sign(let signature, let receipt): return try sign(signature, receipt, state)
        case .returnToDraft(let returned):
            guard state.phase == .awaitingSignature else { throw .notAwaitingSignature }
            return [.returned(returned)]
        case .receive(let received): return state.phase == .none ? [.received(received)] : []
        case .judge(let findings, let judged): return try judge(findings, judged, state)
        case .startReview(let started): return try startReview(started, state)
        case .requestSupplement(let request):
            guard state.phase == .underReview else { throw .notUnderReview }
            return [.supplementRequested(request)]
        case .supplement(let supplement):
            guard state.phase == .supplementRequested else { throw .nothingAsked }
            return [.supplemented(supplement)]
        case .decide(let decided): return try decide(decided, state)
        case .withdraw(let withdrawn): return try withdraw(withdrawn, state)
        case .publish(let number, let content):
            guard state.mayPublish, number > state.contentEvents else { return [] }
            guard number == state.contentEvents + 1 else {
                throw .outOfOrder("Content event \(number) cannot follow \(state.contentEvents).")
            }
            return [.content(content)]
        case .finish(let published): return state.mayPublish && !state.isPublished ? [.published(published)] : []
        }
    }

    static func evolve(_ state: inout SubmissionState, by event: SubmissionEvent) { state.apply(event) }

    private static func requestSignature(
        _ request: SignatureRequested, _ state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        if state.phase == .awaitingSignature, state.request?.contentHash == request.contentHash { return [] }
        guard state.phase == .draft else { throw .notADraft }
        return [.signatureRequested(request)]
    }

    private static func sign(
        _ signature: SubmissionSigned, _ receipt: SubmissionReceived, _ state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        if state.signed.contains(signature.organisation), state.request?.contentHash == signature.contentHash {
            return []
        }
        guard state.phase == .awaitingSignature, let request = state.request else { throw .notAwaitingSignature }
        guard request.signatories.contains(signature.organisation) else {
            throw .notASignatory(signature.organisation)
        }
        guard request.contentHash == signature.contentHash else { throw .otherContent }
        if request.needsTwoPersons, request.preparedBy.contains(signature.signedBy) { throw .fourEyes }
        let isLast = state.signed.union([signature.organisation]).isSuperset(of: request.signatories)
        return [.signed(signature)] + (isLast ? [.received(receipt)] : [])
    }

    private static func judge(
        _ findings: [RecordedFinding], _ judged: SubmissionJudged, _ state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        switch state.phase {
        case .none, .draft, .awaitingSignature: throw .outOfOrder("The submission was not received.")
        case .withdrawn: return []
        default: break
        }
        guard state.verdict == nil else { return [] }
        let parts = stride(from: 0, to: findings.count, by: findingsPerEvent).map { start in
            SubmissionFindingsRecorded(
                submission: judged.submission, part: start / findingsPerEvent + 1,
                findings: Array(findings[start..<min(start + findingsPerEvent, findings.count)]))
        }
        return parts.map(SubmissionEvent.findings) + [.judged(judged)]
    }

    private static func startReview(
        _ started: ReviewStarted, _ state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        if state.phase == .underReview { return [] }
        guard state.phase == .received else { throw .alreadyEnded }
        guard state.isReviewed, let verdict = state.verdict, verdict != .rejected else { throw .notReviewed }
        return [.reviewStarted(started)]
    }

    private static func decide(
        _ decided: SubmissionDecided, _ state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        if state.phase == .decided(decided.decision) { return [] }
        guard state.phase == .underReview || state.phase == .supplementRequested && decided.decision == .declined
        else { throw .notUnderReview }
        return [.decided(decided)]
    }

    private static func withdraw(
        _ withdrawn: SubmissionWithdrawn, _ state: SubmissionState
    ) throws(SubmissionRejection) -> [SubmissionEvent] {
        switch state.phase {
        case .none, .decided: throw .alreadyEnded
        case .withdrawn: return []
        case .draft, .awaitingSignature, .underReview, .supplementRequested: return [.withdrawn(withdrawn)]
        case .received:
            if state.isPublished || state.contentEvents > 0 { throw .alreadyPublished }
            return [.withdrawn(withdrawn)]
        }
    }
}

extension StreamID {
    static func submission(_ id: SubmissionID) -> StreamID { StreamID("submission", id) }
}
