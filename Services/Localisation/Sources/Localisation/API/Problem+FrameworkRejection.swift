import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a rule of the framework refuses a command: 422 where the command itself is
    /// wrong, 409 where it does not fit what happened before.
    init(_ rejection: FrameworkRejection) {
        switch rejection.code {
        case .unknownFramework, .unknownApplication:
            self.init(rejection, status: .notFound)
        case .invalidValue, .advanceTooHigh:
            self.init(rejection, status: .unprocessableContent)
        case .frameworkExists, .ownOrganisation, .fourEyes, .alreadyScored, .alreadyDecided, .windowOpen,
            .notAllScored, .alreadyRanked, .notGranted, .alreadyPaid:
            self.init(rejection, status: .conflict)
        }
    }

    private init(_ rejection: FrameworkRejection, status: HTTPResponse.Status) {
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy)
    }
}
