/// Why a command was not followed, for the one who gave it. Callers branch on the code, never on the words.
struct FundRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
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

    static func invalid(_ field: String, _ detail: String, remedy: String) -> FundRejection {
        FundRejection(.invalidValue, detail, field: field, remedy: remedy)
    }
}
