import Domain

/// Why a command on an activity or its results was not followed. Callers branch on the code, never on the words.
struct ManagedRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
        case unknownActivity = "unknown-activity"
        case unknownObligation = "unknown-obligation"
        case unknownAmendment = "unknown-amendment"
        case unknownPeriod = "unknown-period"
        case unknownCorrection = "unknown-correction"
        case unknownIndicator = "unknown-indicator"
        case invalidValue = "invalid-value"
        case activityExists = "activity-exists"
        case stageOrder = "stage-order"
        case planIncomplete = "plan-incomplete"
        case notAppraised = "not-appraised"
        case fourEyes = "four-eyes"
        case ownOrganisation = "own-organisation"
        case otherOrganisation = "other-organisation"
        case planCommitted = "plan-committed"
        case notCommitted = "not-committed"
        case somethingOutstanding = "something-outstanding"
        case amendmentOpen = "amendment-open"
        case alreadyDecided = "already-decided"
        case notAssessed = "not-assessed"
        case obligationExists = "obligation-exists"
        case obligationEnded = "obligation-ended"
        case noWaiverRequested = "no-waiver-requested"
        case nothingUndecided = "nothing-undecided"
        case periodExists = "period-exists"
        case periodOrder = "period-order"
        case periodNotOpen = "period-not-open"
        case periodLocked = "period-locked"
        case periodNotLocked = "period-not-locked"
        case noValues = "no-values"
        case figuresUnexplained = "figures-unexplained"
        case correctionOpen = "correction-open"
        case correctionTooLate = "correction-too-late"
        case nothingProposed = "nothing-proposed"
    }

    let code: Code
    let detail: String
    /// The part of the command that is wrong.
    let field: String?
    let remedy: String
    /// What stands in the way, each for itself.
    let outstanding: [Outstanding]

    init(
        _ code: Code, _ detail: String, field: String? = nil, remedy: String, outstanding: [Outstanding] = []
    ) {
        self.code = code
        self.detail = detail
        self.field = field
        self.remedy = remedy
        self.outstanding = outstanding
    }

    static func invalid(_ field: String, _ detail: String, remedy: String) -> ManagedRejection {
        ManagedRejection(.invalidValue, detail, field: field, remedy: remedy)
    }

    /// A text that a person gave as the reason of something, without white space around it.
    static func said(_ text: String, as field: String) throws(ManagedRejection) -> String {
        let said = text.trimmed
        guard !said.isEmpty, said.count <= 4_000 else {
            throw .invalid(
                field, "The \(field) is \(said.isEmpty ? "empty" : "longer than 4,000 characters").",
                remedy: "Say it in a sentence or two.")
        }
        return said
    }
}

/// Something that has to be settled first.
struct Outstanding: Sendable, Hashable, Codable {
    /// An obligation's kind, `result-period`, `amendment` or `undecided`.
    let kind: String
    /// The obligation's key, the period, the amendment's number.
    let key: String
    let what: String
    let dueOn: CalendarDate?
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
