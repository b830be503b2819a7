import CoreMetrics
import EventLog
import Synchronization

/// Spans that wait to be sent. It holds so many and no more: the oldest make room, and are counted.
final class SpanQueue: Sendable {
    private struct State {
        /// A ring: `count` spans from `first` on.
        var spans: [FinishedSpan?]
        var first = 0
        var count = 0
    }

    /// Heard when a batch is full.
    let full = Signal()
    private let state: Mutex<State>
    private let batch: Int
    private let dropped: Counter

    /// - Parameters:
    ///   - limit: how many spans wait at most.
    ///   - batch: how many are sent together.
    init(limit: Int, batch: Int, metrics: any MetricsFactory) {
        state = Mutex(State(spans: Array(repeating: nil, count: limit)))
        self.batch = batch
        dropped = Counter(
            label: "tracing_spans_dropped_total", dimensions: [("reason", "queue-full")], factory: metrics)
    }

    func add(_ span: FinishedSpan) {
        let (hasDropped, isFull) = state.withLock { state in
            let limit = state.spans.count
            state.spans[(state.first + state.count) % limit] = span
            guard state.count == limit else {
                state.count += 1
                return (false, state.count % batch == 0)
            }
            state.first = (state.first + 1) % limit
            return (true, false)
        }
        if hasDropped { dropped.increment() }
        if isFull { full.give() }
    }

    /// The oldest spans, as many as are sent together.
    func take() -> [FinishedSpan] {
        state.withLock { state in
            let (limit, number) = (state.spans.count, min(batch, state.count))
            let taken = (0..<number).compactMap { state.spans[(state.first + $0) % limit] }
            for place in 0..<number { state.spans[(state.first + place) % limit] = nil }
            state.first = (state.first + number) % limit
            state.count -= number
            return taken
        }
    }

    var count: Int { state.withLock { $0.count } }
}
