import Domain
import Findings
import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a rule refuses a step: it does not fit what happened before.
    init(_ rejection: SubmissionRejection) {
        self.init(
            Code(rejection.code.rawValue), status: .conflict, detail: rejection.detail, remedy: rejection.remedy)
    }

    static let emptyDraft = Problem(
        Code("empty-draft"), status: .conflict, detail: "Nothing is written in the draft yet.",
        remedy: "Save its content first.")

    static func draftHasErrors(_ id: SubmissionID, _ judgement: Judgement) -> Problem {
        Problem(
            Code("draft-has-errors"), status: .unprocessableContent,
            detail: "The rules find \(judgement.count(.error)) errors in the draft.",
            remedy: "Correct what /intake/v1/drafts/\(id)/findings says, then ask for signatures.",
            extensions: ["errors": .integer(judgement.count(.error))])
    }

    /// Somebody saved after the version that this was written on.
    static func versionConflict(_ id: SubmissionID, _ latest: DraftVersion?, yours: Int?) -> Problem {
        var extensions: [String: JSONValue] = ["version": .integer(latest?.number ?? 0)]
        if let latest {
            extensions["savedBy"] = .string(latest.savedBy)
            extensions["latest"] = .string("/intake/v1/drafts/\(id)/versions/\(latest.number)")
        }
        if let yours { extensions["yours"] = .string("/intake/v1/drafts/\(id)/conflicts/\(yours)") }
        return Problem(
            Code("version-conflict"), status: .conflict,
            detail: "Somebody saved version \(latest?.number ?? 0) since; what you sent is kept beside it.",
            field: "If-Match", remedy: "Read both, put them together, and save on the latest version.",
            extensions: extensions)
    }

    static func alreadySubmitted(_ earlier: SubmissionRow) -> Problem {
        Problem(
            Code("already-submitted"), status: .conflict,
            detail: "The same content was received as \(earlier.receipt).",
            remedy: "Look at /intake/v1/submissions/\(earlier.id), or change the draft.",
            extensions: ["submission": .string(earlier.id.text)])
    }

    static let noOrganisation = Problem(
        .roleRequired, status: .forbidden, detail: "The access key or account belongs to no organisation.",
        remedy: "Ask an administrator for one of your organisation.")
}

extension Identifier where Kind == Organisation {
    /// The organisation that somebody acts for. Throws `Problem` where there is none.
    init(of who: Officer) throws {
        guard let code = OrganisationCode(who.organisation) else { throw Problem.noOrganisation }
        self = code
    }
}
