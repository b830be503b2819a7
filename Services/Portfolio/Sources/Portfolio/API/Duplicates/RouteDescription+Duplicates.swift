import Domain
import HTTPTypes
import ServiceKit

/// The addresses of duplicates under `/portfolio/v1`.
extension RouteDescription {
    private static let reason = Schema.text(length: 1...4000)
    private static let member = Schema.text(length: 1...200)

    private static let decision = Schema.object([
        "number": .integer, "kind": .choice(IdentityKind.self), "decision": .choice(IdentityDecision.Decision.self),
        "first": .text, "second": .text, "reason": .text, "decidedBy": .text, "decidedAt": .text,
    ])
    private static let side = Schema.object([
        "id": .text, "names": .list(of: .text), "identifiers": .list(of: .text), "countries": .list(of: .text),
        "kept": .text,
    ])
    private static let suspicion = Schema.object(
        [
            "number": .integer, "kind": .choice(IdentityKind.self), "first": side, "second": side,
            "status": .choice(SuspicionStatus.self), "reasons": .list(of: .text), "decisions": .list(of: decision),
        ], optional: ["score": .integer(in: 0...100), "rules": .text, "suspectedAt": .text])
    private static let group = RouteContent.json(
        .object([
            "kind": .choice(IdentityKind.self), "kept": .text, "members": .list(of: .text),
            "decisions": .list(of: decision),
        ]))

    static let duplicates = RouteDescription(
        "Organisations and activities that may be one, with the reasons.",
        [
            .query("kind", .choice(IdentityKind.self)), .query("status", .choice(SuspicionStatus.self)),
            .query("member", .text, "A code or identifier that one of the two has, or that answers for it."),
            .query("minimum-score", .integer(in: 0...100)),
        ] + .paging, answers: .json(.page(of: suspicion)))

    static let duplicate = RouteDescription(
        "A suspicion, with what was decided on it.", answers: .json(suspicion))

    static let decideSame = RouteDescription(
        "Decides that the two are one, and which of them is kept. Nothing of the other is lost.",
        takes: .json(.object(["kept": member, "reason": reason])), answers: .json(suspicion),
        problems: [.conflict, .unprocessableContent])

    static let decideDifferent = RouteDescription(
        "Decides that the two are not one.", takes: .json(.object(["reason": reason])), answers: .json(suspicion),
        problems: [.conflict, .unprocessableContent])

    static let merges = RouteDescription(
        "What was decided about who is who, oldest first.", [.query("kind", .choice(IdentityKind.self))] + .paging,
        answers: .json(.page(of: decision)))

    static let merge = RouteDescription(
        "Decides that two are one though nobody suspected it.",
        takes: .json(
            .object(["kind": .choice(IdentityKind.self), "kept": member, "merged": member, "reason": reason])),
        answers: group, problems: [.conflict, .unprocessableContent])

    static let undoMerge = RouteDescription(
        "Undoes the merge of one into another: both are there again, each with its own history.",
        takes: .json(.object(["kind": .choice(IdentityKind.self), "merged": member, "reason": reason])),
        answers: group, problems: [.conflict, .unprocessableContent])

    static let identity = RouteDescription(
        "Who is one with whom.",
        [.query("kind", .choice(IdentityKind.self)), .query("member", member, isRequired: true)], answers: group,
        problems: [.notFound])
}
