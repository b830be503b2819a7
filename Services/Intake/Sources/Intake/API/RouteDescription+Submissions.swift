import Domain
import HTTPTypes
import ServiceKit

/// The addresses under `/intake/v1/submissions`.
extension RouteDescription {
    static let finding = Schema.object(["severity": .choice(Finding.Severity.self), "rule": .text])

    private static let oneSubmission = Schema.object(
        [
            "id": .text, "receipt": .text, "status": .text, "organisation": .text, "kind": .choice(SubmissionKind.self),
            "contentHash": .text(length: 64...64), "bytes": .integer(from: 0), "receivedAt": .instant,
            "isPublished": .boolean, "provenance": .text,
        ],
        optional: [
            "verdict": .text, "fileName": .text, "judgedAt": .instant, "isDuplicate": .boolean,
            "counts": .object([
                "errors": .integer(from: 0), "warnings": .integer(from: 0), "advice": .integer(from: 0),
            ]),
            "findings": .list(of: finding), "moreFindings": .text,
            "steps": .list(
                of: .object(
                    ["step": .text, "by": .text, "at": .instant], optional: ["said": .text, "due": .instant])),
        ])

    static let submit = RouteDescription(
        "Submits a file: an IATI activity file, plain or gzip, or a report, proposal or application in JSON.",
        [
            .query("partial", .boolean, "Whether what has no error is taken in though other parts have."),
            .header("Idempotency-Key", .text(length: 1...200), "The same key again is the same submission."),
            .header("Prospects-Provenance", .text, "generated: … for content that was not reported."),
        ],
        takes: .bytes("application/xml", "application/json", "application/gzip"), statuses: [.accepted],
        answers: .json(oneSubmission))
    static let submissions = RouteDescription(
        "Submissions: one's own, or all for those who work on them.", .paging,
        answers: .json(.page(of: oneSubmission)))
    static let submission = RouteDescription(
        "A submission, with its verdict and findings.",
        [.query("wait", .integer(in: 0...60), "How many seconds to wait until it is judged and published.")],
        answers: .json(oneSubmission))
    static let submissionFindings = RouteDescription(
        "What the rules found.", .paging,
        answers: .json(.page(of: .object(["number": .integer(from: 1), "finding": finding]))))

    static let startReview = RouteDescription("Begins the review of a submission.", answers: .json(oneSubmission))
    static let requestSupplement = RouteDescription(
        "Asks the partner something.", takes: .json(.object(["question": .text, "due": .instant])),
        answers: .json(oneSubmission))
    static let supplement = RouteDescription(
        "Answers what the reviewer asked.", takes: .json(.object(["answer": .text])), answers: .json(oneSubmission))
    static let decideSubmission = RouteDescription(
        "Decides on a submission.",
        takes: .json(.object(["decision": .choice(ReviewDecision.self), "why": .text])),
        answers: .json(oneSubmission))
    static let withdrawSubmission = RouteDescription(
        "Takes a submission back.", takes: .json(.object(["why": .text])), answers: .json(oneSubmission))
}
