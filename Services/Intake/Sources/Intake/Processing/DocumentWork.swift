import Domain
import EventLog
import Foundation
import Journal

/// Judges and publishes documents and tables, many in one transaction.
struct DocumentWork: Sendable {
    let journal: Journal
    let contents: ContentStore
    let judge: DocumentJudge

    /// How many documents one transaction takes.
    static let batch = 64

    func process(_ rows: [SubmissionRow]) async throws {
        let (judge, contents) = (judge, contents)
        let outcomes = try await journal.read { db in
            // What is judged here is not in the store yet, but comes before what follows it.
            var earlier = StoredResults(db)
            return try rows.map { row in
                let inline = try ContentStore.inline(row.contentHash, db)
                let body = try inline ?? Array(Data(contentsOf: contents.file(row.contentHash)))
                let outcome = try judge.judge(body, row.source, earlier: earlier)
                if !row.isReviewed { earlier.add(outcome.content) }
                return (row, outcome)
            }
        }
        try await journal.perform { transaction in
            for (row, outcome) in outcomes {
                try journal.traced("judge \(row.kind.rawValue)", following: row.traceParent, in: transaction) {
                    try Self.record(row, outcome, in: transaction)
                }
            }
        }
    }

    private static func record(
        _ row: SubmissionRow, _ outcome: DocumentJudge.Outcome, in transaction: JournalTransaction
    ) throws {
        func give(_ command: SubmissionRules.Command, by context: CommandContext) throws {
            try transaction.execute(SubmissionRules.self, on: .submission(row.id), command, by: context)
        }
        try give(.judge(findings: outcome.judgement.recorded, outcome.judgement.judged(row.id)), by: row.context)
        guard try transaction.mayPublish(row.id) else { return }
        let content = outcome.content
        for (index, event) in content.enumerated() {
            try give(.publish(number: index + 1, event), by: row.contentContext)
        }
        try give(.finish(SubmissionPublished(submission: row.id, contentEvents: content.count)), by: row.context)
    }
}

extension SubmissionRow {
    fileprivate var source: DocumentJudge.Source {
        DocumentJudge.Source(
            submission: id, kind: kind, organisation: organisation, provenance: provenance, acceptsPart: acceptsPart,
            today: CalendarDate(utc: receivedAt), decimal: decimal)
    }
}

extension JournalTransaction {
    /// Whether what the rules accepted of a submission goes out now.
    func mayPublish(_ submission: SubmissionID) throws -> Bool {
        try state(SubmissionRules.self, of: .submission(submission)).mayPublish
    }
}
