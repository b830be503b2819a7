internal import Dispatch

/// Runs an actor on a serial queue of its own.
///
/// A client's calls into librdkafka then never overlap, never take a thread of the cooperative pool, and follow on the
/// wake-ups of its queues (`WakeUp`) without changing thread.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
