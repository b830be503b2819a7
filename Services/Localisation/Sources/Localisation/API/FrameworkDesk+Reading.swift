import Domain
import EventLog
import Journal

/// Waiting for what is under way.
extension FrameworkDesk {
    /// Whether everything that Intake had published at this moment was read here before patience ran out.
    func hasCaughtUp() async throws -> Bool {
        let topic = Topic.events(of: .intake)
        let ends = try await log.end(of: topic)
        let (journal, patience) = (journal, patience)
        let commits = journal.commits.listen()
        return try await withThrowingTaskGroup(of: Bool.self) { tasks in
            tasks.addTask {
                while try await !journal.hasRead(topic, upTo: ends) { try await commits.signal.wait() }
                return true
            }
            tasks.addTask {
                try await Task.sleep(for: patience)
                return false
            }
            defer { tasks.cancelAll() }
            return try await tasks.next() ?? false
        }
    }
}
