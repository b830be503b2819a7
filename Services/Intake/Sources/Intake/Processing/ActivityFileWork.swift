import Domain
import EventLog
import Foundation
import IATI
import Journal
import ServiceKit

/// Judges an IATI file in one pass and publishes its activities in a second, one activity in memory at a time.
struct ActivityFileWork: Sendable {
    let journal: Journal
    let contents: ContentStore

    /// How many bytes of events, roughly, one transaction takes.
    private static let transactionWeight = 5 * ActivityParts.weightLimit

    func process(_ row: SubmissionRow) async throws {
        try await journal.traced("judge activities", following: row.traceParent) { try await work(on: row) }
    }

    private func work(on row: SubmissionRow) async throws {
        let inline = try await journal.read { try ContentStore.inline(row.contentHash, $0) }
        if row.verdict == nil { try await judge(row, inline) }
        // Where a person decides first, or nothing was accepted, there is nothing to publish now.
        guard try await journal.perform({ try $0.mayPublish(row.id) }) else { return }
        try await publish(row, inline)
    }

    private func judge(_ row: SubmissionRow, _ inline: [UInt8]?) async throws {
        var judgement = Judgement()
        var identifiers: Set<ActivityID> = []
        do throws(IATIReadingError) {
            var source = try ActivitySource(inline, contents.file(row.contentHash))
            while let read = try source.next() {
                judgement.add(contentsOf: read.problems.map(Finding.init))
                let (header, findings) = ActivityFileWork.header(read, &identifiers)
                judgement.add(contentsOf: findings)
                if header == nil { judgement.rejectedItems += 1 } else { judgement.acceptedItems += 1 }
                // One activity can take long: others want the thread too.
                await Task.yield()
            }
        } catch {
            judgement.acceptedItems = 0
            judgement.add(
                Finding(
                    .error, rule: "iati.\(error.code)", line: error.line, path: "/", message: error.message,
                    remedy: "correct the file and send it again"))
        }
        if judgement.acceptedItems == 0, judgement.findings.isEmpty {
            judgement.add(
                Finding(
                    .error, rule: "iati.no-activities", path: "iati-activities", message: "the file holds no activity",
                    remedy: "send a file with at least one iati-activity"))
        }
        let outcome = judgement
        _ = try await journal.execute(
            SubmissionRules.self, on: .submission(row.id),
            .judge(findings: outcome.findings, outcome.judged(row.id)), by: row.context)
    }

    private func publish(_ row: SubmissionRow, _ inline: [UInt8]?) async throws {
        let done = try await journal.perform {
            try $0.state(SubmissionRules.self, of: .submission(row.id)).contentEvents
        }
        var batch = ContentBatch(published: done)
        var identifiers: Set<ActivityID> = []
        var source = try ActivitySource(inline, contents.file(row.contentHash))
        while let read = try source.next() {
            guard let header = ActivityFileWork.header(read, &identifiers).0 else { continue }
            let parts = ActivityParts(read.activity).parts
            batch.add(
                .activity(
                    ActivityReported(
                        submission: row.id, organisation: row.organisation, provenance: row.provenance,
                        activity: header, digest: try Digest.of(header, parts), parts: parts.count)), weight: 2_000)
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

    /// The header of an activity that is taken in; `nil`, with findings, for one that is not.
    private static func header(
        _ read: ReadActivity, _ identifiers: inout Set<ActivityID>
    ) -> (ActivityHeader?, [Finding]) {
        var mapping = ActivityMapping(read)
        guard let header = mapping.header() else { return (nil, mapping.findings) }
        guard identifiers.insert(header.identifier).inserted else {
            let duplicate = Finding(
                .error, rule: "iati.identifier.duplicate", line: read.line, path: "iati-activity[\(read.index + 1)]",
                value: header.identifier.text,
                message: "an activity with this identifier stands earlier in the file, and counts",
                remedy: "put everything about one activity into one element iati-activity")
            return (nil, mapping.findings + [duplicate])
        }
        return (header, mapping.findings)
    }
}

/// Events on their way into the journal, numbered through the submission; those already there are left out.
struct ContentBatch {
    private let published: Int
    private(set) var count = 0
    private(set) var weight = 0
    private var waiting: [(Int, ContentEvent)] = []

    init(published: Int) { self.published = published }

    mutating func add(_ event: ContentEvent, weight: Int) {
        count += 1
        guard count > published else { return }
        waiting.append((count, event))
        self.weight += weight
    }

    mutating func take() -> [(Int, ContentEvent)] {
        defer { (waiting, weight) = ([], 0) }
        return waiting
    }
}
