import HTTPTypes
import ServiceKit

/// The addresses of evidence.
extension RouteDescription {
    private static let file = Schema.object(
        [
            "id": .text, "submission": .text, "organisation": .text, "mediaType": .text, "bytes": .integer(from: 1),
            "contentHash": .text(length: 64...64), "attachedBy": .text, "attachedAt": .instant,
        ],
        optional: ["fileName": .text, "withdrawnAt": .instant, "withdrawnBecause": .text, "isDuplicate": .boolean])

    private static let taken = RouteContent.bytes(
        "application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain", "text/csv",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream")

    private static let headers: [RouteParameter] = [
        .header("Idempotency-Key", .text(length: 1...200), "The same key again is the same attachment."),
        .header("Content-Disposition", .text, "attachment; filename=\"…\": what the file is called."),
    ]

    static let attachToDraft = RouteDescription(
        "Adds a file as evidence of a draft: the body is the file.", headers, takes: taken,
        statuses: [.created, .ok], answers: .json(file))
    static let attachToSubmission = RouteDescription(
        "Adds a file as evidence of a submission: the body is the file.", headers, takes: taken,
        statuses: [.created, .ok], answers: .json(file))
    static let evidenceOfDraft = RouteDescription(
        "The evidence of a draft, what was withdrawn among it.", .paging, answers: .json(.page(of: file)))
    static let evidenceOfSubmission = RouteDescription(
        "The evidence of a submission, what was withdrawn among it.", .paging, answers: .json(.page(of: file)))
    static let evidence = RouteDescription("A file of evidence, without its bytes.", answers: .json(file))
    static let evidenceContent = RouteDescription(
        "The bytes of a file of evidence, to be saved.", answers: .bytes("*/*"))
    static let withdrawEvidence = RouteDescription(
        "Takes a file back: it is evidence no more. That it was stays.", takes: .json(.object(["why": .text])),
        answers: .json(file))
}
