import EventLog

/// Lets the log know from time to time how far a subscription is, so that tools beside the platform see it.
struct PositionReports<Reader: EventLogReader>: Sendable {
    let reader: Reader
    let journal: Journal
    let topic: Topic

    /// At most so often.
    private var pause: Duration { .seconds(5) }

    /// Reports what has changed, until the task is cancelled, and once more then.
    func run() async {
        var told: [Int: Int64] = [:]
        var isCancelled = false
        while !isCancelled {
            do { try await Task.sleep(for: pause) } catch { isCancelled = true }
            // Its own task: a read of the store is refused to a task that is cancelled.
            let place = await Task { try? await journal.place(in: topic) }.value ?? [:]
            let changed = place.filter { told[$0.key] != $0.value }
            if changed.isEmpty { continue }
            await reader.report(changed)
            told.merge(changed) { $1 }
        }
    }
}
