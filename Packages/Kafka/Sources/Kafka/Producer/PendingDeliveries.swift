internal import Synchronization

/// Stands for records that were handed over with `Producer.enqueue`: what became of them is collected here.
///
/// Need not be collected: the records are sent all the same. Collecting again gives the same answer.
public final class PendingDeliveries: Sendable {
    private enum State {
        /// The producer is kept until it has settled the records, also when nobody else keeps it.
        case waiting([Int: CheckedContinuation<Outcomes, any Error>], for: Producer)
        case settled(Result<Outcomes, KafkaError>)
    }

    private let state: Mutex<State>
    private let lastWaiter = Atomic(0)

    /// Where each record was written, in the order they were sent; suspends until all are settled.
    ///
    /// Throws `DeliveryError` when one was not written, `KafkaError` with `.closed` when the producer ended before
    /// it knew, and `CancellationError` at once when the task is cancelled, which changes nothing for the records.
    public func acknowledgements() async throws -> [Acknowledgement] {
        try await outcomes().acknowledgements()
    }

    /// What became of each record, in the order they were sent; suspends until all are settled.
    ///
    /// Throws `KafkaError` with `.closed` and `CancellationError` as `acknowledgements` does.
    public func deliveries() async throws -> [Delivery] {
        try await outcomes().deliveries
    }

    init(of producer: Producer) { state = Mutex(.waiting([:], for: producer)) }

    /// All records are settled, or it will never be known.
    func settle(_ result: Result<Outcomes, KafkaError>) {
        let waiters = state.withLock { state -> [Int: CheckedContinuation<Outcomes, any Error>] in
            guard case .waiting(let waiters, _) = state else { return [:] }
            state = .settled(result)
            return waiters
        }
        for waiter in waiters.values { waiter.resume(with: result.mapError { $0 }) }
    }

    func outcomes() async throws -> Outcomes {
        let waiter = lastWaiter.add(1, ordering: .relaxed).newValue
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let known = state.withLock { state -> Result<Outcomes, any Error>? in
                    switch state {
                    case .settled(let result): return result.mapError { $0 }
                    case .waiting(var waiters, let producer):
                        if Task.isCancelled { return .failure(CancellationError()) }
                        waiters[waiter] = continuation
                        state = .waiting(waiters, for: producer)
                        return nil
                    }
                }
                if let known { continuation.resume(with: known) }
            }
        } onCancel: {
            let cancelled = state.withLock { state -> CheckedContinuation<Outcomes, any Error>? in
                guard case .waiting(var waiters, let producer) = state else { return nil }
                let cancelled = waiters.removeValue(forKey: waiter)
                state = .waiting(waiters, for: producer)
                return cancelled
            }
            cancelled?.resume(throwing: CancellationError())
        }
    }
}
