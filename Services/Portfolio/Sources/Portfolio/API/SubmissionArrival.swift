import EventLog
import Journal
import ServiceLifecycle

/// Waits until everything of a submission is in: woken by commits, for a bounded time.
struct SubmissionArrival: Sendable {
    let journal: Journal
    let submission: String

    /// `nil` when the time is over. Throws `CancellationError` when the service stops.
    func summary(within patience: Duration) async throws -> SubmissionSummary? {
        // Heard before the first look, so that no commit falls between the two.
        let commits = journal.commits.listen()
        if let summary = try await look() { return summary }
        return try await cancelWhenGracefulShutdown {
            try await withThrowingTaskGroup(of: SubmissionSummary?.self) { group in
                defer { group.cancelAll() }
                group.addTask {
                    while true {
                        try await commits.signal.wait()
                        if let summary = try await look() { return summary }
                    }
                }
                group.addTask {
                    try await Task.sleep(for: patience)
                    return nil
                }
                return try await group.next() ?? nil
            }
        }
    }

    private func look() async throws -> SubmissionSummary? {
        try await journal.read { try SummaryQueries.summary($0, of: submission) }
    }
}
