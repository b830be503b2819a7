/// Why a command on a dossier was not followed, for the one who gave it. Callers branch on the code, never on the words.
struct DossierRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
        case invalidValue = "invalid-value"
        case unknown = "not-found"
        case alreadyRecorded = "already-recorded"
        case reasonMissing = "reason-missing"
        case sharesDoNotAddUp = "shares-do-not-add-up"
        case staleRevision = "stale-revision"
        case notApproved = "not-approved"
        case alreadyApproved = "already-approved"
        case consultationMissing = "consultation-missing"
        case fourEyes = "four-eyes"
        case sectionMissing = "section-missing"
        case alreadyClosed = "already-closed"
        case alreadyDone = "already-done"
        case stateOrder = "state-order"
        case stageFell = "stage-fell"
        case nothingLeft = "nothing-left"
        case loanRegistered = "loan-registered"
    }

    let code: Code
    let detail: String
    /// The part of the command that is wrong.
    let field: String?
    let remedy: String

    init(_ code: Code, _ detail: String, field: String? = nil, remedy: String) {
        self.code = code
        self.detail = detail
        self.field = field
        self.remedy = remedy
    }

    static func invalid(_ field: String, _ detail: String, remedy: String) -> DossierRejection {
        DossierRejection(.invalidValue, detail, field: field, remedy: remedy)
    }
}
