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
        while !Task.isCancelled {
            do {
                let rows = try await journal.read { try SubmissionRow.toDo($0, kinds: kinds, limit: limit) }
                if rows.isEmpty { try await listener.signal.wait() } else { try await work(rows) }
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
