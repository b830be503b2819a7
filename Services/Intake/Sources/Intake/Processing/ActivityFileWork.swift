import Domain
import EventLog
import Findings
import Foundation
import IATI
import IATIRules
import Journal
import ServiceKit

/// Judges an IATI file in one pass and publishes its activities in a second, one activity in memory at a time.
///
/// An activity that breaks the standard does not sink its file: what can be used of it is published with its verdict
/// (Docs/decisions/0018).
struct ActivityFileWork: Sendable {
    let journal: Journal
    let contents: ContentStore
    let judge: ActivityFileJudge

    /// How many bytes of events, roughly, one transaction takes.
    private static let transactionWeight = 5 * ActivityParts.weightLimit

    func process(_ row: SubmissionRow) async throws {
        try await journal.traced("judge activities", following: row.traceParent) { try await work(on: row) }
    }

    private func work(on row: SubmissionRow) async throws {
        let inline = try await journal.read { try ContentStore.inline(row.contentHash, $0) }
        // Judged again where a process stopped between verdict and content: the same day gives the same verdicts.
        let judged = try await judge.judge(
            inline, contents.file(row.contentHash), today: CalendarDate(utc: row.receivedAt))
        if row.verdict == nil {
            let judgement = Judgement(judged.file)
            _ = try await journal.execute(
                SubmissionRules.self, on: .submission(row.id),
                .judge(findings: judgement.recorded, judgement.judged(row.id)), by: row.context)
        }
        // Where a person decides first, or nothing was accepted, there is nothing to publish now.
        guard try await journal.perform({ try $0.mayPublish(row.id) }) else { return }
        try await publish(row, inline, judged.activities)
    }

    private func publish(
        _ row: SubmissionRow, _ inline: [UInt8]?, _ verdicts: [Findings.Verdict]
    ) async throws {
        let done = try await journal.perform {
            try $0.state(SubmissionRules.self, of: .submission(row.id)).contentEvents
        }
        var batch = ContentBatch(published: done)
        var identifiers: Set<ActivityID> = []
        var source = try ActivitySource(inline, contents.file(row.contentHash))
        while let read = try source.next() {
            // The first of those that share an identifier counts; the rules have said so.
            guard let header = ActivityMapping.header(read.activity), identifiers.insert(header.identifier).inserted
            else { continue }
            let parts = ActivityParts(read.activity).parts
            let verdict = verdicts.indices.contains(read.index) ? Domain.Verdict(verdicts[read.index]) : nil
            batch.add(
                .activity(
                    ActivityReported(
                        submission: row.id, organisation: row.organisation, provenance: row.provenance,
                        activity: header, digest: try Digest.of(header, parts), parts: parts.count, verdict: verdict)),
                weight: 2_000)
            for (index, part) in parts.enumerated() {
                batch.add(
                    .activityPart(
                        ActivityPartReported(
                            submission: row.id, activity: header.identifier, part: index + 1, content: part)),
                    weight: ActivityParts.weightLimit)
                if batch.weight >= ActivityFileWork.transactionWeight { try await send(&batch, row) }
            }
            if batch.weight >= ActivityFileWork.transactionWeight { try await send(&batch, row) }
            await Task.yield()
        }
        let total = batch.count
        try await send(&batch, row)
        _ = try await journal.execute(
            SubmissionRules.self, on: .submission(row.id),
            .finish(SubmissionPublished(submission: row.id, contentEvents: total)), by: row.context)
    }

    private func send(_ batch: inout ContentBatch, _ row: SubmissionRow) async throws {
        let waiting = batch.take()
        try await journal.perform { transaction in
            for (number, event) in waiting {
                try transaction.execute(
                    SubmissionRules.self, on: .submission(row.id), .publish(number: number, event),
                    by: row.contentContext)
            }
        }
    }
}
