/// Why a command was not followed, for the one who gave it. Callers branch on the code, never on the words.
struct FrameworkRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
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

    static func invalid(_ field: String, _ detail: String, remedy: String) -> FrameworkRejection {
        FrameworkRejection(.invalidValue, detail, field: field, remedy: remedy)
    }
}
