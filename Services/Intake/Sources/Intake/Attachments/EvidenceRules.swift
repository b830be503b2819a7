import Domain
import Journal

/// The evidence of one draft or submission: files that were added, and those that are evidence no more.
enum EvidenceRules: Decider {
    enum Event: EventUnion {
        case attached(EvidenceAttached)
        case withdrawn(EvidenceWithdrawn)

        static let types: [any DomainEvent.Type] = [EvidenceAttached.self, EvidenceWithdrawn.self]

        init?(_ event: any DomainEvent) {
            switch event {
            case let event as EvidenceAttached: self = .attached(event)
            case let event as EvidenceWithdrawn: self = .withdrawn(event)
            default: return nil
            }
        }

        var event: any DomainEvent {
            switch self {
            case .attached(let event): event
            case .withdrawn(let event): event
            }
        }
    }

    enum Command: Sendable {
        /// - Parameter most: how many files may be evidence at the same time.
        case attach(EvidenceAttached, most: Int)
        case withdraw(EvidenceWithdrawn)
    }

    struct State: Sendable {
        /// The hash of each file that is evidence now.
        var hashes: [AttachmentID: String] = [:]
        var withdrawn: Set<AttachmentID> = []
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(SubmissionRejection) -> [Event] {
        switch command {
        case .attach(let attached, let most):
            // The same bytes are the same evidence.
            if state.hashes.values.contains(attached.contentHash) { return [] }
            guard state.hashes.count < most else { throw .tooMuchEvidence(most) }
            return [.attached(attached)]
        case .withdraw(let withdrawn):
            if state.withdrawn.contains(withdrawn.attachment) { return [] }
            guard state.hashes[withdrawn.attachment] != nil else { throw .notAttached }
            return [.withdrawn(withdrawn)]
        }
    }

    static func evolve(_ state: inout State, by event: Event) {
        switch event {
        case .attached(let attached): state.hashes[attached.attachment] = attached.contentHash
        case .withdrawn(let withdrawn):
            state.hashes[withdrawn.attachment] = nil
            state.withdrawn.insert(withdrawn.attachment)
        }
    }
}

extension SubmissionState {
    /// Whether evidence may be added: not while the content lies before those who sign, and not to what has ended.
    var takesEvidence: Bool {
        switch phase {
        case .draft, .received, .underReview, .supplementRequested: true
        case .decided(let decision): decision != .declined
        case .none, .awaitingSignature, .withdrawn: false
        }
    }

    /// Whether evidence may be taken back: what was published, or decided upon, keeps what it rests on.
    var letsEvidenceGo: Bool {
        switch phase {
        case .draft, .received, .underReview, .supplementRequested: !isPublished
        case .none, .awaitingSignature, .decided, .withdrawn: false
        }
    }
}

extension StreamID {
    static func evidence(of id: SubmissionID) -> StreamID { StreamID("evidence", id) }
}

extension SubmissionRejection {
    static func tooMuchEvidence(_ most: Int) -> SubmissionRejection {
        SubmissionRejection(
            .tooMuchEvidence, "There are \(most) files of evidence already, as many as there may be.",
            remedy: "Withdraw one, or put several into one document.")
    }

    static let notAttached = SubmissionRejection(
        .notAttached, "The file is not evidence of this.", remedy: "List the evidence first.")
    static let evidenceClosed = SubmissionRejection(
        .evidenceClosed, "Nothing can be added now: it lies before those who sign, or came to its end.",
        remedy: "Have the draft returned, or submit anew with the evidence.")
    static let evidenceKept = SubmissionRejection(
        .evidenceKept, "The evidence stays: it lies before those who sign, was decided upon, or was published.",
        remedy: "Have the draft returned, or submit a corrected report with other evidence.")
}
