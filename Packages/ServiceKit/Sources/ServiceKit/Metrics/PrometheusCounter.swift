import CoreMetrics
import Synchronization

/// A count that only grows.
final class PrometheusCounter: CounterHandler, PrometheusSeries {
    private let count = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        self.count.wrappingAdd(amount, ordering: .relaxed)
    }

    func reset() {
        self.count.store(0, ordering: .relaxed)
    }

    func samples() -> [PrometheusSample] {
        [PrometheusSample(value: String(self.count.load(ordering: .relaxed)))]
    }
}
