import Foundation

/// A submission as intake tells it.
struct SubmissionStatus: Codable, Sendable {
    let id: String
    let receipt: String
    let status: String
    let verdict: String?
    let kind: String
    let contentHash: String
    let bytes: Int
    let receivedAt: Date
    let isPublished: Bool
    let isDuplicate: Bool?
    let counts: Counts?
    let findings: [Finding]?
    let moreFindings: String?

    struct Counts: Codable, Sendable {
        let errors: Int
        let warnings: Int
        let advice: Int
    }

    struct Finding: Codable, Sendable {
        let severity: String
        let rule: String
        let line: Int?
        let path: String
        let value: String?
        let message: String
        let remedy: String
    }

    /// Nothing more will happen to it in intake.
    var isSettled: Bool { verdict == "rejected" || (verdict != nil && isPublished) }
}

/// What became of a file.
struct SubmissionOutcome: Codable, Sendable {
    let file: String
    /// Why it was refused at the door.
    let problem: ProblemDocument?
    /// The same content was sent before: the receipt is the earlier one.
    let isDuplicate: Bool?
    let submission: SubmissionStatus?

    var exitCode: Int32 {
        guard let submission else { return 3 }
        switch submission.verdict {
        case "rejected": return 3
        case "accepted-with-findings": return 2
        default: return 0
        }
    }

    var lines: [String] {
        guard let submission else { return ["\(file): refused. \(problem?.text ?? "")"] }
        let again = isDuplicate == true ? ", sent before" : ""
        var lines = [
            "\(file): receipt \(submission.receipt) (\(submission.id)), \(submission.bytes) bytes, \(submission.kind)\(again)"
        ]
        guard let verdict = submission.verdict else { return lines }
        let counts = submission.counts.map { " – \($0.errors) errors, \($0.warnings) warnings, \($0.advice) advice" }
        lines.append("  \(verdict)\(counts ?? "")")
        for finding in submission.findings ?? [] {
            let place = finding.line.map { "line \($0), " } ?? ""
            let value = finding.value.map { " “\($0)”" } ?? ""
            lines.append(
                "  \(finding.severity): \(place)\(finding.path)\(value): \(finding.message) \(finding.remedy) [\(finding.rule)]"
            )
        }
        if let more = submission.moreFindings { lines.append("  further findings: \(more)") }
        return lines
    }
}
