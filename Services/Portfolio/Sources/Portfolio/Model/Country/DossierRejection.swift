import HTTPTypes
import ServiceKit

/// Why a command about dossiers was not followed.
typealias DossierRejection = Rejection<DossierReason>

/// What the rules of dossiers refuse commands for.
enum DossierReason: String, CaseIterable {
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

extension DossierReason: RejectionReason {
    var status: HTTPResponse.Status {
        switch self {
        case .unknown: .notFound
        case .invalidValue, .sharesDoNotAddUp, .reasonMissing: .unprocessableContent
        case .alreadyRecorded, .staleRevision, .notApproved, .alreadyApproved, .consultationMissing, .fourEyes,
            .sectionMissing, .alreadyClosed, .alreadyDone, .stateOrder, .stageFell, .nothingLeft, .loanRegistered:
            .conflict
        }
    }
}
