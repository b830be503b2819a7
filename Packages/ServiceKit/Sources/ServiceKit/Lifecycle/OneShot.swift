import Synchronization

/// A value that comes once, for any number of waiters.
final class OneShot<Value: Sendable>: Sendable {
    private enum State {
        case waiting([Int: CheckedContinuation<Value, any Error>], next: Int)
        case done(Result<Value, any Error>)
    }

    private let state = Mutex(State.waiting([:], next: 0))

    /// Sets the value or the error. Only the first call counts.
    func complete(_ result: Result<Value, any Error>) {
        let waiters = self.state.withLock { state -> [CheckedContinuation<Value, any Error>] in
            guard case .waiting(let waiters, _) = state else { return [] }
            state = .done(result)
            return Array(waiters.values)
        }
        for waiter in waiters { waiter.resume(with: result) }
    }

    /// The value, as soon as there is one.
    ///
    /// - Throws: the error that was set, or `CancellationError`.
    func value() async throws -> Value {
        let id = self.state.withLock { state -> Int in
            guard case .waiting(let waiters, let next) = state else { return 0 }
            state = .waiting(waiters, next: next + 1)
            return next
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                self.wait(id, continuation)
            }
        } onCancel: {
            self.cancel(id)
        }
    }

    private func wait(_ id: Int, _ continuation: CheckedContinuation<Value, any Error>) {
        let result = self.state.withLock { state -> Result<Value, any Error>? in
            switch state {
            case .done(let result):
                return result
            case .waiting(var waiters, let next):
                if Task.isCancelled { return .failure(CancellationError()) }
                waiters[id] = continuation
                state = .waiting(waiters, next: next)
                return nil
            }
        }
        if let result { continuation.resume(with: result) }
    }

    private func cancel(_ id: Int) {
        let waiter = self.state.withLock { state -> CheckedContinuation<Value, any Error>? in
            guard case .waiting(var waiters, let next) = state else { return nil }
            let waiter = waiters.removeValue(forKey: id)
            state = .waiting(waiters, next: next)
            return waiter
        }
        waiter?.resume(throwing: CancellationError())
    }
}
