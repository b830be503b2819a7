import Domain

/// The findings on a submission as they are made, kept up to a bound and counted beyond it.
struct Judgement: Sendable {
    /// More findings than this are counted, not kept: nobody reads them, and a file must not fill the journal.
    static let limit = 10_000

    private(set) var findings: [Finding] = []
    private(set) var counts: [Finding.Severity: Int] = [:]
    /// How many items were accepted, and how many were not.
    var acceptedItems = 0
    var rejectedItems = 0

    mutating func add(_ finding: Finding) {
        counts[finding.severity, default: 0] += 1
        if findings.count < Judgement.limit { findings.append(finding) }
    }

    mutating func add(contentsOf findings: [Finding]) {
        for finding in findings { add(finding) }
    }

    var verdict: Verdict {
        if acceptedItems == 0 { return .rejected }
        return counts.isEmpty ? .accepted : .acceptedWithFindings
    }

    func judged(_ submission: SubmissionID) -> SubmissionJudged {
        SubmissionJudged(
            submission: submission, verdict: verdict, errors: counts[.error, default: 0],
            warnings: counts[.warning, default: 0], advice: counts[.advice, default: 0])
    }
}
