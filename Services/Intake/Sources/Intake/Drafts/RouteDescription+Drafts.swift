import HTTPTypes
import ServiceKit

/// The addresses under `/intake/v1/drafts`.
extension RouteDescription {
    private static let oneDraft = Schema.object(
        [
            "id": .text, "organisation": .text, "kind": .text, "title": .text,
            "status": .choice(["draft", "awaiting-signature", "submitted", "withdrawn"]), "startedBy": .text,
            "startedAt": .instant, "signatories": .list(of: .text),
            "signatures": .list(
                of: .object(["organisation": .text, "signedBy": .text, "signedAt": .instant, "contentHash": .text])),
        ],
        optional: [
            "version": .integer(from: 0), "contentHash": .text, "returnedBecause": .text, "receipt": .text,
        ])
    private static let reason = RouteContent.json(.object(["why": .text]))

    static let startDraft = RouteDescription(
        "Begins a draft.",
        takes: .json(.object(["kind": .choice(DocumentKind.names), "title": .text(length: 1...400)])),
        statuses: [.created], answers: .json(oneDraft))
    static let drafts = RouteDescription(
        "The drafts that the own organisation writes or signs.", .paging, answers: .json(.page(of: oneDraft)))
    static let draft = RouteDescription("A draft, without its content.", answers: .json(oneDraft))
    static let draftContent = RouteDescription(
        "The latest version of the content; its entity tag is the version.", answers: .json(.object),
        problems: [.conflict])
    static let saveDraft = RouteDescription(
        "Saves the content as a new version.",
        [
            .header(
                "If-Match", .text, isRequired: true, "The entity tag of the version it was written on; \"0\" at first.")
        ],
        takes: .json(.object), answers: .json(oneDraft), problems: [.preconditionRequired])
    static let draftVersions = RouteDescription(
        "The saved versions, newest first.",
        answers: .json(
            .object([
                "items": .list(
                    of: .object([
                        "version": .integer(from: 1), "savedBy": .text, "savedAt": .instant, "bytes": .integer(from: 0),
                    ]))
            ])))
    static let draftVersion = RouteDescription("The content of a version.", answers: .json(.object))
    static let draftConflict = RouteDescription(
        "Content that was written on an earlier version, and is kept beside.", answers: .json(.object))
    static let draftFindings = RouteDescription(
        "What the rules say of the content as it is now.", language,
        answers: .json(
            .object([
                "verdict": .text, "version": .integer(from: 1), "errors": .integer(from: 0),
                "warnings": .integer(from: 0), "advice": .integer(from: 0), "findings": .list(of: finding),
            ])), problems: [.conflict])

    static let requestSignature = RouteDescription(
        "Lays the content before those who sign.", answers: .json(oneDraft), problems: [.unprocessableContent])
    static let signDraft = RouteDescription(
        "Signs the content; the last signature submits it.", takes: .json(.object(["contentHash": .text])),
        answers: .json(oneDraft))
    static let returnDraft = RouteDescription(
        "Gives it back to those who write.", takes: reason, answers: .json(oneDraft))
    static let withdrawDraft = RouteDescription("Gives the draft up.", takes: reason, answers: .json(oneDraft))
}
