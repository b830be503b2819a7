import CoreMetrics
import Synchronization

/// How values are spread over fixed buckets. A timer records seconds.
final class PrometheusHistogram: TimerHandler, RecorderHandler, PrometheusSeries {
    private struct State {
        var counts: [UInt64]
        var sum: Double = 0
    }

    private let bounds: [Double]
    private let state: Mutex<State>

    init(bounds: [Double]) {
        self.bounds = bounds
        self.state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func recordNanoseconds(_ duration: Int64) { self.record(Double(duration) / 1_000_000_000) }

    func record(_ value: Int64) { self.record(Double(value)) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        let bucket = self.bounds.firstIndex { value <= $0 } ?? self.bounds.count
        self.state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func samples() -> [PrometheusSample] {
        let (counts, sum) = self.state.withLock { ($0.counts, $0.sum) }
        var samples: [PrometheusSample] = []
        var total: UInt64 = 0
        for (bound, count) in zip(self.bounds + [.infinity], counts) {
            total += count
            samples.append(
                PrometheusSample(suffix: "_bucket", bucket: PrometheusText.number(bound), value: String(total))
            )
        }
        samples.append(PrometheusSample(suffix: "_sum", value: PrometheusText.number(sum)))
        samples.append(PrometheusSample(suffix: "_count", value: String(total)))
        return samples
    }
}
