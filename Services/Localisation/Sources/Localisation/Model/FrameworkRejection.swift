import HTTPTypes
import ServiceKit

/// Why a command about a subsidy framework was not followed.
typealias FrameworkRejection = Rejection<FrameworkReason>

/// What the rules of a subsidy framework refuse commands for.
enum FrameworkReason: String, CaseIterable {
    case unknownFramework = "unknown-framework"
    case unknownApplication = "unknown-application"
    case frameworkExists = "framework-exists"
    case invalidValue = "invalid-value"
    case ownOrganisation = "own-organisation"
    case fourEyes = "four-eyes"
    case alreadyScored = "already-scored"
    case alreadyDecided = "already-decided"
    case windowOpen = "window-open"
    case notAllScored = "not-all-scored"
    case alreadyRanked = "already-ranked"
    case notGranted = "not-granted"
    case advanceTooHigh = "advance-too-high"
    case alreadyPaid = "already-paid"
}

extension FrameworkReason: RejectionReason {
    var status: HTTPResponse.Status {
        switch self {
        case .unknownFramework, .unknownApplication: .notFound
        case .invalidValue, .advanceTooHigh: .unprocessableContent
        case .frameworkExists, .ownOrganisation, .fourEyes, .alreadyScored, .alreadyDecided, .windowOpen,
            .notAllScored, .alreadyRanked, .notGranted, .alreadyPaid:
            .conflict
        }
    }
}
