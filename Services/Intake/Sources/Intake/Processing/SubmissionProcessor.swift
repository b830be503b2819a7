import Domain
import EventLog
import Journal
import Logging
import ServiceLifecycle

/// Judges what was received and publishes what is accepted, from where it stopped, in the order of receipt.
///
/// Files and documents have a lane each, so that a large file does not hold up small reports.
struct SubmissionProcessor: Service {
    let journal: Journal
    let files: ActivityFileWork
    let documents: DocumentWork
    let rush: Rush
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    await lane([.iatiActivities], limit: 1) { rows in
                        for row in rows { try await files.process(row) }
                    }
                }
                group.addTask {
                    await lane(DocumentKind.all, limit: DocumentWork.batch) { try await documents.process($0) }
                }
            }
        }
    }

    private func lane(
        _ kinds: [SubmissionKind], limit: Int, _ work: @Sendable ([SubmissionRow]) async throws -> Void
    ) async {
        let listener = journal.additions.listen()
        var lost: Set<Int64> = []
        var told: Set<Int64> = []
        while !Task.isCancelled {
            do {
                let (rows, missing) = try await next(kinds, besides: lost, limit: limit)
                lost.formUnion(missing.map(\.number))
                for row in missing where told.insert(row.number).inserted {
                    logger.error(
                        "the content of a submission is lost: it waits until the same content is sent again",
                        metadata: ["receipt": "\(row.receipt)"])
                }
                if !rows.isEmpty {
                    try await work(rows)
                    try await rush.letPass()
                } else if missing.isEmpty {
                    try await listener.signal.wait()
                    // Some of it may be there again.
                    lost = []
                }
            } catch is CancellationError {
                return
            } catch {
                logger.error(
                    "a submission could not be worked on, will be tried again", metadata: ["error": "\(error)"])
                // What fails here is the disk or the store: a pause gives it room to recover.
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}

extension SubmissionProcessor {
    /// What is to be done next, and what of it cannot be.
    private func next(
        _ kinds: [SubmissionKind], besides lost: Set<Int64>, limit: Int
    ) async throws -> (rows: [SubmissionRow], missing: [SubmissionRow]) {
        try await journal.read { db in
            let waiting = try SubmissionRow.toDo(db, kinds: kinds, besides: lost, limit: limit)
            let there = try waiting.filter { try documents.contents.holds($0.contentHash, db) }
            return (there, waiting.filter { !there.contains($0) })
        }
    }
}

extension SubmissionRow {
    /// Follows from the receipt.
    var context: CommandContext {
        CommandContext(actor: ServiceName.intake.rawValue, correlationID: id.text, traceParent: traceParent)
    }

    /// What a partner says was said when it was received, however long judging takes: a deadline looks at that.
    var contentContext: CommandContext {
        var context = context
        context.occurredOn = receivedAt
        return context
    }
}
