import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a rule of the fund refuses a command: 422 where the command itself is wrong,
    /// 409 where it does not fit what happened before.
    init(_ rejection: FundRejection) {
        switch rejection.code {
        case .unknownProposal, .unknownTranche:
            self.init(rejection, status: .notFound)
        case .invalidValue, .tranchesDoNotAddUp:
            self.init(rejection, status: .unprocessableContent)
        case .callExists, .ownOrganisation, .fourEyes, .alreadyAppraised, .notAppraised, .notRecommended,
            .alreadyDecided, .envelopeExceeded, .notApproved, .alreadySigned, .notSigned, .trancheOrder,
            .alreadyRequested, .notRequested, .alreadyPaid:
            self.init(rejection, status: .conflict)
        }
    }

    private init(_ rejection: FundRejection, status: HTTPResponse.Status) {
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy)
    }
}
