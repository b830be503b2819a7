internal import Dispatch

/// Tasks that wait until something has changed.
struct Waiters {
    /// Names one of them.
    struct ID: Hashable, Sendable {
        fileprivate let number: Int
    }

    private var continuations: [ID: CheckedContinuation<Void, any Error>] = [:]
    private var lastNumber = 0

    /// A name for the next one.
    mutating func nextID() -> ID {
        lastNumber += 1
        return ID(number: lastNumber)
    }

    mutating func add(_ continuation: CheckedContinuation<Void, any Error>, as id: ID) {
        continuations[id] = continuation
    }

    /// All of them look again.
    mutating func resume() {
        for continuation in continuations.values { continuation.resume() }
        continuations = [:]
    }

    /// All of them get an error.
    mutating func fail(_ error: KafkaError) {
        for continuation in continuations.values { continuation.resume(throwing: error) }
        continuations = [:]
    }

    /// One of them was cancelled.
    mutating func cancel(_ id: ID) {
        continuations.removeValue(forKey: id)?.resume(throwing: CancellationError())
    }
}

extension Consumer {
    /// Suspends until something has changed; throws when the task is cancelled or the consumer closed meanwhile.
    func waitForChange() async throws {
        let id = waiters.nextID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiters.add(continuation, as: id)
                if Task.isCancelled { waiters.cancel(id) }
            }
        } onCancel: {
            executor.queue.async { self.assumeIsolated { $0.waiters.cancel(id) } }
        }
    }

    /// Waits until nothing else is under way, whatever becomes of the task; until `endTurn` no batch is handed out.
    func takeTurn() async {
        while isBusy { await waitRegardless() }
        isBusy = true
    }

    /// Suspends until something has changed, whatever becomes of the task.
    func waitRegardless() async {
        let id = waiters.nextID()
        try? await withCheckedThrowingContinuation { waiters.add($0, as: id) }
    }

    /// Lets others go on.
    func endTurn() {
        isBusy = false
        waiters.resume()
    }
}
