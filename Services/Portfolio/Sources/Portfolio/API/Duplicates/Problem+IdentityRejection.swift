import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a decision about who is who is refused.
    init(_ rejection: IdentityRejection) {
        let status: HTTPResponse.Status =
            switch rejection.code {
            case .unknownMember, .reasonMissing, .sameMember: .unprocessableContent
            case .alreadyMerged, .mergeCircle, .notMerged: .conflict
            }
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy)
    }
}
