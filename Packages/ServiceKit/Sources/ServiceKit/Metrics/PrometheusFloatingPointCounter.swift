import CoreMetrics
import Synchronization

/// A sum of fractions that only grows.
final class PrometheusFloatingPointCounter: FloatingPointCounterHandler, PrometheusSeries {
    private let sum = Mutex<Double>(0)

    func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        self.sum.withLock { $0 += amount }
    }

    func reset() {
        self.sum.withLock { $0 = 0 }
    }

    func samples() -> [PrometheusSample] {
        [PrometheusSample(value: PrometheusText.number(self.sum.withLock { $0 }))]
    }
}
