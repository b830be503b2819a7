import Domain
import EventLog
import Foundation
import Journal

/// Judges and publishes JSON documents, many in one transaction.
struct DocumentWork: Sendable {
    let journal: Journal
    let contents: ContentStore
    let reference: ReferenceData

    /// How many documents one transaction takes.
    static let batch = 64

    /// How many rows of a report one event holds.
    private static let rowsPerEvent = 250

    func process(_ rows: [SubmissionRow]) async throws {
        let bodies = try await journal.read { db in try rows.map { try ContentStore.inline($0.contentHash, db) } }
        var judged: [(SubmissionRow, Judgement, [ContentEvent])] = []
        for (row, inline) in zip(rows, bodies) {
            let body = try inline ?? Array(Data(contentsOf: contents.file(row.contentHash)))
            let (judgement, content) = judge(row, body)
            judged.append((row, judgement, content))
        }
        let outcomes = judged
        try await journal.perform { transaction in
            for (row, judgement, content) in outcomes {
                try journal.traced("judge \(row.kind.rawValue)", following: row.traceParent, in: transaction) {
                    try Self.record(row, judgement, content, in: transaction)
                }
            }
        }
    }

    private static func record(
        _ row: SubmissionRow, _ judgement: Judgement, _ content: [ContentEvent], in transaction: JournalTransaction
    ) throws {
        func give(_ command: SubmissionRules.Command, by context: CommandContext) throws {
            try transaction.execute(SubmissionRules.self, on: .submission(row.id), command, by: context)
        }
        try give(.judge(findings: judgement.findings, judgement.judged(row.id)), by: row.context)
        guard judgement.verdict != .rejected else { return }
        for (index, event) in content.enumerated() {
            try give(.publish(number: index + 1, event), by: row.contentContext)
        }
        try give(.finish(SubmissionPublished(submission: row.id, contentEvents: content.count)), by: row.context)
    }

    private func judge(_ row: SubmissionRow, _ body: [UInt8]) -> (Judgement, [ContentEvent]) {
        var judgement = Judgement()
        var content: [ContentEvent] = []
        do {
            let document = try UploadDoor.document(body)
            let findings: [Finding]
            (content, findings) = read(document, row)
            judgement.add(contentsOf: findings)
        } catch {
            // The door let it in, so it was JSON then: the bytes changed on the disk since.
            judgement.add(
                Finding(
                    .error, rule: "content.damaged", path: "/", message: "the stored content can no longer be read",
                    remedy: "send the document again and tell the operator"))
        }
        if content.isEmpty { judgement.rejectedItems = 1 } else { judgement.acceptedItems = 1 }
        return (judgement, content)
    }

    private func read(_ document: JSONDocument, _ row: SubmissionRow) -> ([ContentEvent], [Finding]) {
        switch row.kind {
        case .iatiActivities: return ([], [])
        case .resultsReport:
            let (report, findings) = ResultsReport.read(
                document, reference: reference, today: CalendarDate(utc: row.receivedAt))
            return (report.map { Self.events($0, row) } ?? [], findings)
        case .fundProposal:
            let (proposal, findings) = FundProposalDocument.read(document, from: row.organisation)
            let event = proposal.map {
                ContentEvent.proposal(
                    ProposalSubmitted(
                        submission: row.id, organisation: row.organisation, provenance: row.provenance, proposal: $0))
            }
            return (event.map { [$0] } ?? [], findings)
        case .subsidyApplication:
            let (application, findings) = SubsidyApplicationDocument.read(document, from: row.organisation)
            let event = application.map {
                ContentEvent.application(
                    SubsidyApplicationSubmitted(
                        submission: row.id, organisation: row.organisation, provenance: row.provenance, application: $0)
                )
            }
            return (event.map { [$0] } ?? [], findings)
        }
    }

    private static func events(_ report: PeopleReport, _ row: SubmissionRow) -> [ContentEvent] {
        let starts = Array(stride(from: 0, to: report.rows.count, by: rowsPerEvent))
        return starts.enumerated().map { index, start in
            var part = report
            part.rows = Array(report.rows[start..<min(start + rowsPerEvent, report.rows.count)])
            return .people(
                PeopleReported(
                    submission: row.id, organisation: row.organisation, provenance: row.provenance, report: part,
                    part: index + 1, parts: starts.count))
        }
    }
}
