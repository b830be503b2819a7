import Domain
import HTTPTypes
import ServiceKit

/// The addresses under `/intake/v1/submissions`.
extension RouteDescription {
    static let finding = Schema.object(
        [
            "severity": .choice(RecordedFinding.Severity.self), "rule": .text, "path": .text, "message": .text,
            "remedy": .text,
        ],
        optional: ["line": .integer(from: 0), "item": .text, "value": .text])

    /// In which language findings are told.
    static let language: [RouteParameter] = [
        .query("language", .choice(["en", "nl", "fr", "ar"]), "The language of the texts of findings."),
        .header("Accept-Language", .text, "The languages one reads, where the parameter is not given."),
    ]

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

    private static let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    private static let template: [RouteParameter] = [
        .query("programme", .text, "The programme that is reported on; the first one unless it is said."),
        .query("period", .text, "The period that is reported on, such as 2025-01-01/2025-12-31."),
        .query("language", .choice(["en", "nl", "fr", "ar"]), "The language of titles and instructions."),
    ]

    static let templateWorkbook = RouteDescription(
        "A workbook to report results in, with one's own activities.", template, answers: .bytes(workbook),
        problems: [.badRequest, .unprocessableContent])
    static let templateText = RouteDescription(
        "A CSV file to report results in, with one's own activities.", template, answers: .bytes("text/csv"),
        problems: [.badRequest, .unprocessableContent])
    static let annotatedWorkbook = RouteDescription(
        "The table that was submitted, with the findings beside its rows.", language, answers: .bytes(workbook),
        problems: [.conflict])
    static let annotatedText = RouteDescription(
        "The table that was submitted, with the findings beside its rows, as CSV.", language,
        answers: .bytes("text/csv"),
        problems: [.conflict])

    static let submit = RouteDescription(
        "Submits a file: an IATI activity file, plain or gzip, or a report, proposal or application in JSON, or results in a table.",
        [
            .query("partial", .boolean, "Whether what has no error is taken in though other parts have."),
            .query("decimal", .choice(["point", "comma"]), "What stands before the fraction in a table."),
            .header("Idempotency-Key", .text(length: 1...200), "The same key again is the same submission."),
            .header("Prospects-Provenance", .text, "generated: … for content that was not reported."),
        ],
        takes: .bytes(
            "application/xml", "application/json", "application/gzip", "text/csv", workbook), statuses: [.accepted],
        answers: .json(oneSubmission))
    static let submissions = RouteDescription(
        "Submissions: one's own, or all for those who work on them.", .paging,
        answers: .json(.page(of: oneSubmission)))
    static let submission = RouteDescription(
        "A submission, with its verdict and findings.",
        [.query("wait", .integer(in: 0...60), "How many seconds to wait until it is judged and published.")] + language,
        answers: .json(oneSubmission))
    static let submissionFindings = RouteDescription(
        "What the rules found.", .paging + language,
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
