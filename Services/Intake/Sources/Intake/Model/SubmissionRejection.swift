/// Why a step in the life of a submission was not taken, for the one who asked. Callers branch on the code.
struct SubmissionRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
        case notADraft = "not-a-draft"
        case notAwaitingSignature = "not-awaiting-signature"
        case notASignatory = "not-a-signatory"
        case otherContent = "other-content"
        case fourEyes = "four-eyes"
        case notReviewed = "not-reviewed"
        case notUnderReview = "not-under-review"
        case nothingAsked = "nothing-asked"
        case alreadyPublished = "already-published"
        case alreadyEnded = "already-ended"
        case tooMuchEvidence = "too-much-evidence"
        case notAttached = "not-attached"
        case evidenceClosed = "evidence-closed"
        case evidenceKept = "evidence-kept"
        case outOfOrder = "out-of-order"
    }

    let code: Code
    let detail: String
    let remedy: String

    init(_ code: Code, _ detail: String, remedy: String) {
        self.code = code
        self.detail = detail
        self.remedy = remedy
    }

    static func outOfOrder(_ detail: String) -> SubmissionRejection {
        SubmissionRejection(.outOfOrder, detail, remedy: "Ask for the state of the submission first.")
    }
}

extension SubmissionRejection {
    static let notADraft = SubmissionRejection(
        .notADraft, "This is no draft any more.", remedy: "Have it returned to draft first, or begin a new one.")
    static let notAwaitingSignature = SubmissionRejection(
        .notAwaitingSignature, "This does not lie before those who sign.",
        remedy: "Ask for signatures first, when the draft is finished.")
    static let otherContent = SubmissionRejection(
        .otherContent, "The content that lies before those who sign is another one.",
        remedy: "Read the content again, and sign with its hash.")
    static let fourEyes = SubmissionRejection(
        .fourEyes, "Who prepared the content cannot sign it: this programme demands two persons.",
        remedy: "Let another authorised officer sign.")
    static let notReviewed = SubmissionRejection(
        .notReviewed, "This submission is not reviewed by a person: the rules have judged it, or will.",
        remedy: "Read its verdict and findings.")
    static let notUnderReview = SubmissionRejection(
        .notUnderReview, "The submission is not under review.", remedy: "Start the review first.")
    static let nothingAsked = SubmissionRejection(
        .nothingAsked, "No supplement was asked for.", remedy: "Wait for a question, or withdraw and submit anew.")
    static let alreadyPublished = SubmissionRejection(
        .alreadyPublished, "What was accepted of the submission is published already.",
        remedy: "Submit a corrected report: the later one counts.")
    static let alreadyEnded = SubmissionRejection(
        .alreadyEnded, "The submission came to its end.", remedy: "Submit anew.")

    static func notASignatory(_ organisation: any CustomStringConvertible) -> SubmissionRejection {
        SubmissionRejection(
            .notASignatory, "\(organisation) has no part in this submission to sign for.",
            remedy: "Let the organisations that have a part in it sign.")
    }
}
