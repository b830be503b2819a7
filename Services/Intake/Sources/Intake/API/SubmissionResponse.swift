import Domain
import Foundation
import Hummingbird

/// What a partner is told of a submission.
struct SubmissionResponse: ResponseEncodable {
    let id: String
    /// The number to quote in correspondence.
    let receipt: String
    /// `received` until it is judged, then the verdict; where a person decides, the step that was reached, such as
    /// `under-review` or `accepted-in-part`.
    let status: String
    let verdict: String?
    let organisation: String
    let kind: String
    let fileName: String?
    /// SHA-256 of the bytes as sent.
    let contentHash: String
    let bytes: Int
    let receivedAt: Date
    let judgedAt: Date?
    /// Everything accepted of it was handed on to the other services.
    let isPublished: Bool
    let provenance: String
    /// The same content was sent before; this is its receipt.
    let isDuplicate: Bool?
    let counts: Counts?
    let findings: [FindingResponse]?
    /// What people did with it, in order.
    let steps: [SubmissionStep]?
    /// Where the remaining findings are, when there are more than shown.
    let moreFindings: String?

    struct Counts: Encodable {
        let errors: Int
        let warnings: Int
        let advice: Int
    }

    /// How many findings the status shows by itself.
    static let findingsShown = 1_000

    init(
        _ row: SubmissionRow, findings: [FindingResponse]? = nil, steps: [SubmissionStep]? = nil,
        isDuplicate: Bool? = nil
    ) {
        id = row.id.text
        receipt = row.receipt
        status = row.status
        verdict = row.verdict?.rawValue
        organisation = row.organisation.text
        kind = row.kind.rawValue
        fileName = row.fileName
        contentHash = row.contentHash
        bytes = row.bytes
        receivedAt = row.receivedAt
        judgedAt = row.judgedAt
        isPublished = row.isPublished
        provenance = row.provenance.label
        self.isDuplicate = isDuplicate
        counts = row.verdict.map { _ in Counts(errors: row.errors, warnings: row.warnings, advice: row.advice) }
        self.findings = findings
        self.steps = steps
        moreFindings =
            findings.map(\.count) == SubmissionResponse.findingsShown
            ? "/intake/v1/submissions/\(row.id)/findings" : nil
    }
}
