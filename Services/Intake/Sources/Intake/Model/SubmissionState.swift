import Domain

/// What the rules remember of a submission.
struct SubmissionState: Sendable {
    enum Phase: Sendable, Hashable {
        case none, draft, awaitingSignature, received, underReview, supplementRequested
        case decided(ReviewDecision)
        case withdrawn
    }

    var phase = Phase.none
    /// What lies before those who sign.
    var request: SignatureRequested?
    var signed: Set<OrganisationCode> = []
    /// Whether a person decides after the rules have judged.
    var isReviewed = false
    var verdict: Verdict?
    var contentEvents = 0
    var isPublished = false

    /// Whether what the rules accepted goes out to the other services.
    var mayPublish: Bool {
        guard let verdict, verdict != .rejected else { return false }
        switch phase {
        case .decided(.accepted), .decided(.acceptedInPart): return true
        case .received: return !isReviewed
        default: return false
        }
    }

    mutating func apply(_ event: SubmissionEvent) {
        switch event {
        case .started: phase = .draft
        case .signatureRequested(let request): (phase, self.request, signed) = (.awaitingSignature, request, [])
        case .signed(let signature): signed.insert(signature.organisation)
        case .returned: (phase, request, signed) = (.draft, nil, [])
        case .received(let received): (phase, isReviewed) = (.received, received.isReviewed)
        case .findings: break
        case .judged(let judged): verdict = judged.verdict
        case .reviewStarted, .supplemented: phase = .underReview
        case .supplementRequested: phase = .supplementRequested
        case .decided(let decided): phase = .decided(decided.decision)
        case .withdrawn: phase = .withdrawn
        case .content: contentEvents += 1
        case .published: isPublished = true
        }
    }
}
