import HTTPTypes
import ServiceKit

/// Why a command about the Opportunity Fund was not followed.
typealias FundRejection = Rejection<FundReason>

/// What the rules of the Opportunity Fund refuse commands for.
enum FundReason: String, CaseIterable {
    case unknownProposal = "unknown-proposal"
    case unknownTranche = "unknown-tranche"
    case callExists = "call-exists"
    case invalidValue = "invalid-value"
    case ownOrganisation = "own-organisation"
    case fourEyes = "four-eyes"
    case alreadyAppraised = "already-appraised"
    case notAppraised = "not-appraised"
    case notRecommended = "not-recommended"
    case alreadyDecided = "already-decided"
    case envelopeExceeded = "envelope-exceeded"
    case notApproved = "not-approved"
    case alreadySigned = "already-signed"
    case tranchesDoNotAddUp = "tranches-do-not-add-up"
    case notSigned = "not-signed"
    case trancheOrder = "tranche-order"
    case alreadyRequested = "already-requested"
    case notRequested = "not-requested"
    case alreadyPaid = "already-paid"
}

extension FundReason: RejectionReason {
    var status: HTTPResponse.Status {
        switch self {
        case .unknownProposal, .unknownTranche: .notFound
        case .invalidValue, .tranchesDoNotAddUp: .unprocessableContent
        case .callExists, .ownOrganisation, .fourEyes, .alreadyAppraised, .notAppraised, .notRecommended,
            .alreadyDecided, .envelopeExceeded, .notApproved, .alreadySigned, .notSigned, .trancheOrder,
            .alreadyRequested, .notRequested, .alreadyPaid:
            .conflict
        }
    }
}
