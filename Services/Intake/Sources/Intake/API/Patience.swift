import EventLog

/// Waiting for something to become so, woken by news instead of by a clock.
enum Patience {
    /// Looks until `isEnough`, at the latest until `seconds` have passed; returns what was seen last.
    static func wait<Value: Sendable>(
        seconds: Int, for news: SignalHub, _ look: @escaping @Sendable () async throws -> Value,
        until isEnough: @escaping @Sendable (Value) -> Bool
    ) async throws -> Value {
        let listener = news.listen()
        let first = try await look()
        guard seconds > 0, !isEnough(first) else { return first }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !isEnough(try await look()) { try await listener.signal.wait() }
            }
            group.addTask { try await Task.sleep(for: .seconds(seconds)) }
            try await group.next()
            group.cancelAll()
            // The other one ends by being cancelled, which is no failure.
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
        return try await look()
    }
}
