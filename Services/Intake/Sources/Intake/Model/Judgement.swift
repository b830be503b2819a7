import Domain
import Findings
import IATIRules

/// The findings on a submission as they are made, with what they mean for it.
struct Judgement: Sendable {
    /// More findings of one rule than this are counted, not kept: nobody reads them, and a file must not fill the journal.
    static let limitPerRule = 10_000

    private(set) var log = FindingLog(limitPerRule: Judgement.limitPerRule)
    /// The verdict where the judge of a file gave one itself.
    private let given: Findings.Verdict?
    /// How many items were accepted, and how many were not.
    var acceptedItems = 0
    var rejectedItems = 0

    init() { given = nil }

    /// The judgement on an IATI file.
    init(_ file: FileJudgement) {
        log = file.log
        given = file.verdict
        rejectedItems = file.items[.rejected, default: 0]
        acceptedItems = file.items.values.reduce(0, +) - rejectedItems
    }

    mutating func add(_ finding: Finding) { log.add(finding) }

    mutating func add(contentsOf findings: [Finding]) {
        for finding in findings { add(finding) }
    }

    /// What was found, and how many more there were of rules of which not all are kept.
    var findings: [Finding] { log.findings + log.omissions }

    /// The findings as the journal keeps them.
    var recorded: [RecordedFinding] { findings.map(RecordedFinding.init) }

    /// How many findings there were, kept or not.
    func count(_ severity: Severity) -> Int { log.severities[severity, default: 0] }

    var verdict: Findings.Verdict {
        if let given { return given }
        if acceptedItems == 0 { return .rejected }
        return log.isEmpty ? .accepted : .acceptedWithFindings
    }

    func judged(_ submission: SubmissionID) -> SubmissionJudged {
        SubmissionJudged(
            submission: submission, verdict: Domain.Verdict(verdict), errors: count(.error), warnings: count(.warning),
            advice: count(.advice))
    }
}

extension Domain.Verdict {
    /// The same verdict as events have it.
    init(_ verdict: Findings.Verdict) {
        self =
            switch verdict {
            case .accepted: .accepted
            case .acceptedWithFindings: .acceptedWithFindings
            case .rejected: .rejected
            }
    }
}
