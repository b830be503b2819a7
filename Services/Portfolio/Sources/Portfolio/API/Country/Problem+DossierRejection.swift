import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a rule refuses a command on a dossier: 404 where there is none, 422 where the command
    /// itself is wrong, 409 where it does not fit what happened before.
    init(_ rejection: DossierRejection) {
        let status: HTTPResponse.Status =
            switch rejection.code {
            case .unknown: .notFound
            case .invalidValue, .sharesDoNotAddUp, .reasonMissing: .unprocessableContent
            case .alreadyRecorded, .staleRevision, .notApproved, .alreadyApproved, .consultationMissing, .fourEyes,
                .sectionMissing, .alreadyClosed, .alreadyDone, .stateOrder, .stageFell, .nothingLeft, .loanRegistered:
                .conflict
            }
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy)
    }
}
