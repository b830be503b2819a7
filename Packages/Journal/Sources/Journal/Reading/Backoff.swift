/// Growing pauses between attempts, up to five seconds, with a random part so that readers do not march in step.
struct Backoff {
    private var attempts = 0

    mutating func reset() { attempts = 0 }

    /// Throws `CancellationError` when the task is cancelled.
    mutating func wait() async throws {
        attempts += 1
        let ceiling = min(5_000, 50 << min(attempts, 10))
        try await Task.sleep(for: .milliseconds(Int.random(in: ceiling / 2...ceiling)))
    }
}
